package org.relasi.article;

import org.jsoup.nodes.Element;

/**
 * A line of a page as a reader sees it: the text between two breaks.
 *
 * @param index place among the lines of its page, from 0
 * @param text without white space around it; never empty
 * @param owner the innermost block element that it stands in
 * @param linked chars of it that lead to another page
 * @param begins whether a paragraph begins with it, rather than going on after a single break
 */
record PageLine(int index, String text, Element owner, int linked, boolean begins) {

    private static final int SENTENCE_LIKE = 80;
    private static final int MOST = 60;
    private static final int WHOLE = 90;

    /** Chars of running text: nothing for labels, captions, menus. */
    int prose() {
        return ended() || text.length() >= SENTENCE_LIKE ? text.length() - linked : 0;
    }

    boolean isProse() {
        return prose() > 0;
    }

    /** Whether it ends as a sentence does. */
    boolean ended() {
        return asLine().ended();
    }

    int words() {
        return asLine().words();
    }

    /** Whether it is little more than a link to another page. */
    boolean isLink() {
        return linked * 100 > text.length() * (ended() ? WHOLE : MOST);
    }

    boolean isHeading() {
        return owner.normalName().matches("h[1-6]|summary|legend");
    }

    /** Whether it stands in a list or table, where short pieces are of the story too. */
    boolean isItem() {
        return owner.closest("li,td,th,dt,dd") != null;
    }

    Line asLine() {
        return new Line(0, text, false, begins);
    }
}
