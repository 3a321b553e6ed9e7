package org.relasi.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page where its story stands. An {@code article} with the headline, or a {@code main}, is kept whole. Where
 * there is none, the smallest element with most of the text is, and what stands beside it unless it is made of links.
 */
final class PageBody {

    private final PageWeights weights;
    private final List<PageLine> lines;
    private final Set<Element> aroundHeadline;

    private PageBody(List<PageLine> lines, Set<Element> aroundHeadline) {
        this.weights = new PageWeights(lines);
        this.lines = lines;
        this.aroundHeadline = aroundHeadline;
    }

    static List<PageLine> of(List<PageLine> lines, Set<Element> aroundHeadline) {
        return lines.isEmpty() ? lines : new PageBody(lines, aroundHeadline).body();
    }

    private List<PageLine> body() {
        Element page = lines.get(0).owner().ownerDocument();
        if (page == null) {
            return lines;
        }
        Element article = own(page, "article", 4);
        if (article != null) {
            return declared(article, in(article));
        }
        Element main = own(page, "main,[role=main]", 2);
        return declared(page, main == null ? beside(densest(page)) : in(main));
    }

    /** The element of this kind with most text, where it has one part in so many of all. */
    private @Nullable Element own(Element page, String kind, int part) {
        return page.select(kind).stream()
                .filter(element -> weights.prose(element) * part >= weights.total() && weights.total() > 0)
                .filter(element -> aroundHeadline.isEmpty() || aroundHeadline.contains(element) || part == 2)
                .max(Comparator.comparingInt(weights::prose))
                .orElse(null);
    }

    /** Without what follows the one element that is declared to be the whole body. */
    private List<PageLine> declared(Element within, List<PageLine> kept) {
        List<Element> bodies = within.select("[itemprop~=articleBody]");
        if (bodies.size() != 1 || weights.prose(bodies.get(0)) * 10 < weights.total() * 6) {
            return kept;
        }
        int last = kept.stream()
                .filter(line -> isIn(line, bodies.get(0)))
                .mapToInt(PageLine::index)
                .max()
                .orElse(Integer.MAX_VALUE);
        return kept.stream().filter(line -> line.index() <= last).toList();
    }

    private List<PageLine> in(Element element) {
        return lines.stream().filter(line -> isIn(line, element)).toList();
    }

    private static boolean isIn(PageLine line, Element element) {
        Element at = line.owner();
        while (at != null && !at.equals(element)) {
            at = at.parent();
        }
        return at != null;
    }

    private Element densest(Element page) {
        Element at = page;
        Element next = page;
        while (next != null) {
            at = next;
            next = at.children().stream()
                    .filter(child -> weights.prose(child) * 4 >= weights.total() * 3 && weights.total() > 0)
                    .findFirst()
                    .orElse(null);
        }
        return at;
    }

    /** What is in an element, and each box beside it or beside what it stands in that is not made of links. */
    private List<PageLine> beside(Element densest) {
        Set<Element> around = new HashSet<>(densest.parents());
        List<PageLine> kept = new ArrayList<>();
        for (PageLine line : lines) {
            Element box = line.owner();
            Element parent = box.parent();
            while (parent != null && !box.equals(densest) && !around.contains(parent)) {
                box = parent;
                parent = box.parent();
            }
            if (box.equals(densest) || box.equals(line.owner()) || weights.linked(box) * 5 <= weights.prose(box)) {
                kept.add(line);
            }
        }
        return kept;
    }
}
