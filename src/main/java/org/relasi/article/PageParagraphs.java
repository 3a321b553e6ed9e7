package org.relasi.article;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Writes the story out of the lines of its part of a page, without what pages put between headline and story (bylines, days,
 * captions), in its middle (advertisements, links to others) and behind it (sign-offs, tags).
 *
 * @param headlines the ways in which the page says its headline, as {@link PageHeadline#plain}
 */
record PageParagraphs(Set<String> headlines, Predicate<String> hasDay) {

    private static final int LABEL = 6;
    private static final int SHORT_SENTENCE = 4;
    private static final int LINKED_SENTENCE = 8;

    /** The text, an empty line between paragraphs; empty where nothing is left. */
    String text(List<PageLine> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (isStory(lines.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        Beginning beginning = Beginning.of(lines.get(Math.max(0, first)));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            boolean kept = i < first
                    ? isLead(line) || beginning.holds(line)
                    : i > last && last >= 0 ? isTail(line) : isMiddle(line);
            if (kept && !isHeadline(line, i <= first)) {
                text.append(text.isEmpty() ? "" : line.begins() ? "\n\n" : "\n").append(line.text());
            }
        }
        return text.toString();
    }

    private boolean isStory(PageLine line) {
        return line.isProse() && !isForeign(line) && !isHeadline(line, true);
    }

    private static boolean isForeign(PageLine line) {
        Line text = line.asLine();
        // a cell, an item or a subheading may well be one word or a day
        boolean boilerplate = line.isItem() || line.isHeading() ? Boilerplate.isPhrase(text) : Boilerplate.is(text);
        return boilerplate || (line.isLink() && !(line.ended() && line.words() >= LINKED_SENTENCE));
    }

    /** What stands before the first paragraph: the headline's second line, a list in short, a subheading. */
    private boolean isLead(PageLine line) {
        if (isForeign(line) || (!line.ended() && (hasDay.test(line.text()) || isByline(line)))) {
            return false;
        }
        return line.ended() || line.words() >= LABEL || line.isHeading();
    }

    /** The table and its row in which the story begins; found once, as a table may have as many lines as the page. */
    private record Beginning(
            @Nullable Element table, @Nullable Element row, boolean hasHeads) {

        static Beginning of(PageLine first) {
            Element table = first.owner().closest("table");
            return new Beginning(table, first.owner().closest("tr"), table != null && table.selectFirst("th") != null);
        }

        /** Whether a line is of that table, unless the table only lays the page out. */
        boolean holds(PageLine line) {
            return table != null
                    && table.equals(line.owner().closest("table"))
                    && !isForeign(line)
                    && (hasHeads || Objects.equals(line.owner().closest("tr"), row));
        }
    }

    private boolean isMiddle(PageLine line) {
        return !isForeign(line) && (isText(line) || line.ended() || line.words() > 2);
    }

    private boolean isTail(PageLine line) {
        return !isForeign(line)
                && line.linked() * 2 <= line.text().length()
                && !line.isHeading()
                && !hasDay.test(line.text())
                && (line.isItem() || (isText(line) && line.words() >= SHORT_SENTENCE));
    }

    private boolean isHeadline(PageLine line, boolean early) {
        return (early || line.isHeading()) && headlines.contains(PageHeadline.plain(line.text()));
    }

    private static boolean isByline(PageLine line) {
        return line.text().matches("(?i)(?:by|oleh|dari|from)\\b.{0,80}");
    }

    /** Whether its element says that it is text. */
    private static boolean isText(PageLine line) {
        Element owner = line.owner();
        return line.isHeading() || line.isItem() || owner.normalName().matches("p|blockquote|pre|cite|q");
    }
}
