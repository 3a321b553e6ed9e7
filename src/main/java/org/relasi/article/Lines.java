package org.relasi.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines, and puts the lines of a hard-wrapped paragraph together again. */
final class Lines {

    private static final int NARROW = 100;
    private static final int WRAPPED_FROM = 40;

    private Lines() {}

    /** The paragraphs of a text, in order: a line each, unless the text is wrapped at a fixed width. */
    static List<Line> paragraphs(String text) {
        List<Line> lines = of(text);
        boolean wrapped = isWrapped(lines);
        List<Line> paragraphs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !continues(lines, first, i, wrapped)) {
                paragraphs.add(lines.get(first).join(lines.get(i - 1), text));
                first = i;
            }
        }
        return paragraphs;
    }

    private static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int from = 0;
        while (from <= text.length()) {
            int to = endOfLine(text, from);
            Line line = new Line(from, text.substring(from, to), false, afterBlank).part(0, to - from);
            if (line.text().isEmpty()) {
                afterBlank = true;
            } else {
                lines.add(new Line(line.start(), line.text(), line.start() > from, afterBlank));
                afterBlank = false;
            }
            from = to + 1;
        }
        return lines;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && "\n\r\u0085\u2028\u2029\f".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean isWrapped(List<Line> lines) {
        int neighbours = 0;
        int runOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).afterBlank()) {
                Line before = lines.get(i - 1);
                neighbours++;
                runOn += before.text().length() >= WRAPPED_FROM && !before.ended() ? 1 : 0;
            }
        }
        return neighbours >= 3
                && runOn * 10 >= neighbours * 4
                && lines.stream().skip(1).allMatch(line -> line.text().length() <= NARROW);
    }

    /** Whether a line goes on with the paragraph that began at {@code first} and holds all lines up to this one. */
    private static boolean continues(List<Line> lines, int first, int at, boolean wrapped) {
        Line line = lines.get(at);
        if (line.afterBlank() || line.indented()) {
            return false;
        }
        boolean several = first < at - 1 || lines.get(first).words() > 1;
        boolean runsOn =
                !lines.get(at - 1).ended() && Character.isLowerCase(line.text().charAt(0)) && several;
        return wrapped || runsOn;
    }
}
