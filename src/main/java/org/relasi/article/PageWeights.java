package org.relasi.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How much running text and how many links each element holds, and which of some lines is the first in it. Made in one pass, in
 * time proportional to lines and depth.
 */
final class PageWeights {

    private final Map<Element, Measure> measures = new HashMap<>();
    private final int total;

    private static final class Measure {
        private final int first;
        private int prose;
        private int linked;

        private Measure(int first) {
            this.first = first;
        }
    }

    PageWeights(List<PageLine> lines) {
        int sum = 0;
        for (PageLine line : lines) {
            sum += line.prose();
            for (Element at = line.owner(); at != null; at = at.parent()) {
                Measure measure = measures.computeIfAbsent(at, key -> new Measure(line.index()));
                measure.prose += line.prose();
                measure.linked += line.linked();
            }
        }
        total = sum;
    }

    /** Chars of running text of all lines. */
    int total() {
        return total;
    }

    /** Chars of running text in an element. */
    int prose(Element element) {
        Measure measure = measures.get(element);
        return measure == null ? 0 : measure.prose;
    }

    /** Chars of links to other pages in an element. */
    int linked(Element element) {
        Measure measure = measures.get(element);
        return measure == null ? 0 : measure.linked;
    }

    /** Index of the first line in an element, -1 for none. */
    int first(Element element) {
        Measure measure = measures.get(element);
        return measure == null ? -1 : measure.first;
    }
}
