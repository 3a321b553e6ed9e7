package org.relasi.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the lines of a page that stand in its frame: menus, side bars, boxes for comments, cookies or other stories. A name alone
 * takes nothing away that is most of the page, nor what holds the headline.
 */
final class PageChrome {

    /** Where the story would be less than this part of a page, in percent, its frame was misnamed. */
    private static final int LEAST = 5;

    private static final int ENOUGH = 400;

    private final PageWeights weights;
    private final Set<Element> aroundHeadline;
    private final Map<Element, Boolean> known = new HashMap<>();
    private final boolean strict;

    private PageChrome(PageWeights weights, Set<Element> aroundHeadline, boolean strict) {
        this.weights = weights;
        this.aroundHeadline = aroundHeadline;
        this.strict = strict;
    }

    /**
     * The lines that are left without the frame.
     *
     * @param aroundHeadline the elements that hold the headline
     */
    static List<PageLine> without(List<PageLine> lines, Set<Element> aroundHeadline) {
        PageWeights weights = new PageWeights(lines);
        for (boolean strict : new boolean[] {true, false}) {
            PageChrome chrome = new PageChrome(weights, aroundHeadline, strict);
            List<PageLine> left =
                    lines.stream().filter(line -> !chrome.holds(line.owner())).toList();
            int prose = left.stream().mapToInt(PageLine::prose).sum();
            if (prose > 0 && (!strict || prose >= ENOUGH || prose * 100L >= weights.total() * (long) LEAST)) {
                return left;
            }
        }
        return lines;
    }

    private boolean holds(Element element) {
        Boolean before = known.get(element);
        if (before != null) {
            return before;
        }
        Element parent = element.parent();
        boolean held = (parent != null && holds(parent)) || isChrome(element);
        known.put(element, held);
        return held;
    }

    private boolean isChrome(Element element) {
        int prose = weights.prose(element);
        return !aroundHeadline.contains(element)
                && switch (PageFrame.part(element)) {
                    case COMMENTS -> true;
                    case OUTSIDE -> strict || prose * 10 < weights.total();
                    case LIKELY_OUTSIDE -> prose * 2 < weights.total();
                    case PERHAPS_OUTSIDE -> prose * 4 < weights.total();
                    case INSIDE -> false;
                };
    }
}
