package org.relasi.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many of the paragraphs that a page has were found, whole and unmixed, and how many lines were found that it has not. */
record ParagraphScore(int right, int found, int expected) {

    static final ParagraphScore NONE = new ParagraphScore(0, 0, 0);

    static ParagraphScore of(List<String> found, List<String> expected) {
        List<String> left =
                new ArrayList<>(expected.stream().map(ParagraphScore::plain).toList());
        List<String> lines = found.stream()
                .map(ParagraphScore::plain)
                .filter(line -> !line.isEmpty())
                .toList();
        int right = (int) lines.stream().filter(left::remove).count();
        return new ParagraphScore(right, lines.size(), expected.size());
    }

    ParagraphScore plus(ParagraphScore other) {
        return new ParagraphScore(right + other.right, found + other.found, expected + other.expected);
    }

    double precision() {
        return found == 0 ? 0 : right / (double) found;
    }

    double recall() {
        return expected == 0 ? 0 : right / (double) expected;
    }

    double f1() {
        return right == 0 ? 0 : 2.0 * right / (found + expected);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "precision %.3f  recall %.3f  F1 %.3f", precision(), recall(), f1());
    }

    private static String plain(String line) {
        return line.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
