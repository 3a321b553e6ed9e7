package org.relasi.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds boxes that no markup names: those that begin with a heading such as <i>Related stories</i>, and teasers, which begin
 * with a link to another page.
 */
final class PageBoxes {

    /** Longer is no teaser. */
    private static final int TEASER = 500;

    private final PageWeights weights;
    private final Set<Element> aroundHeadline;
    private final Set<Element> boxes = new HashSet<>();

    private PageBoxes(List<PageLine> lines, Set<Element> aroundHeadline) {
        this.weights = new PageWeights(lines);
        this.aroundHeadline = aroundHeadline;
    }

    /** The lines that are in no such box. */
    static List<PageLine> without(List<PageLine> lines, Set<Element> aroundHeadline) {
        PageBoxes boxes = new PageBoxes(lines, aroundHeadline);
        lines.forEach(boxes::find);
        if (boxes.boxes.isEmpty()) {
            return lines;
        }
        List<PageLine> left = new ArrayList<>();
        for (PageLine line : lines) {
            if (!boxes.hold(line.owner())) {
                left.add(line);
            }
        }
        return left;
    }

    private void find(PageLine line) {
        if (!line.ended() && Boilerplate.isBoxTitle(line.asLine())) {
            Element box = around(line, part(3, 4));
            if (box.equals(line.owner())) {
                addBehind(box);
            }
            boxes.add(box);
        } else if (!line.ended() && (line.isLink() || Boilerplate.isPhrase(line.asLine()))) {
            Element box = around(line, isTeaser(line) ? Math.min(TEASER, part(2, 3)) : 0);
            if (!box.equals(line.owner())) {
                boxes.add(box);
            }
        }
    }

    /** Whether running text may follow in the same box; behind a paragraph that is a link, the story goes on. */
    private static boolean isTeaser(PageLine line) {
        return line.isLink() && !line.owner().normalName().equals("p") && !Boilerplate.isPhrase(line.asLine());
    }

    /** The largest element that begins with a line and holds no more running text than so many chars. */
    private Element around(PageLine line, int most) {
        Element box = line.owner();
        Element parent = box.parent();
        while (parent != null
                && weights.first(parent) == line.index()
                && weights.prose(parent) <= most
                && !aroundHeadline.contains(parent)) {
            box = parent;
            parent = box.parent();
        }
        return box;
    }

    /** So much of the running text, or half where a box might hold the headline, as none is known. */
    private int part(int parts, int of) {
        return aroundHeadline.isEmpty() ? weights.total() / 2 : weights.total() / of * parts;
    }

    /** A box without an element of its own: lists or links among the paragraphs of the story, or all up to the next heading. */
    private void addBehind(Element title) {
        Element next = title.nextElementSibling();
        boolean section = title.normalName().matches("h[1-6]") && next != null && !isOfLinks(next);
        List<Element> behind = new ArrayList<>();
        int prose = 0;
        while (next != null && !next.normalName().matches("h[1-6]") && (section || isOfLinks(next))) {
            behind.add(next);
            prose += weights.prose(next);
            next = next.nextElementSibling();
        }
        if (!section || prose <= part(2, 3)) {
            boxes.addAll(behind);
        }
    }

    private boolean isOfLinks(Element element) {
        return weights.linked(element) * 2 > weights.prose(element) && weights.prose(element) <= TEASER;
    }

    private boolean hold(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (boxes.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
