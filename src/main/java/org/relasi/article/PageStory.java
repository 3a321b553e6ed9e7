package org.relasi.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Finds the story among the lines of a page, step by step: without the frame, behind the headline, without boxes for other
 * stories, in the part of the page that holds most of it. Each step takes time in proportion to the page.
 */
record PageStory(List<PageLine> lines, PageHeadline headline, WrittenDay days) {

    /** The text of the story, else of the whole page; blank where the page has none. */
    String text() {
        Set<Element> around = headline.around();
        List<PageLine> left = PageChrome.without(lines, around);
        left = behindHeadline(left);
        left = PageBoxes.without(left, around);
        left = PageBody.of(left, around);
        PageParagraphs paragraphs =
                new PageParagraphs(headline.spellings(), line -> days.in(line).isPresent());
        String text = paragraphs.text(left);
        text = text.isBlank() ? paragraphs.text(lines) : text;
        return text.isBlank() ? all() : text;
    }

    /** Every line, of a page with nothing but labels. */
    private String all() {
        return lines.stream().map(PageLine::text).collect(Collectors.joining("\n\n"));
    }

    private List<PageLine> behindHeadline(List<PageLine> all) {
        PageLine line = headline.line();
        if (line == null) {
            return all;
        }
        List<PageLine> behind =
                all.stream().filter(one -> one.index() >= line.index()).toList();
        return prose(behind) * 2 >= prose(all) ? behind : all;
    }

    private static int prose(List<PageLine> lines) {
        return lines.stream().mapToInt(PageLine::prose).sum();
    }
}
