package org.relasi.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relasi.syntax.Span;

/** Cuts the words of a text into windows of whole sentences, as the model was trained on. */
final class Windows {

    /** Pieces of a window, where sentences allow. */
    static final int MOST_PIECES = 250;

    private static final int LONGEST_SENTENCE = 160;
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("mr mrs ms dr st gen sen rep gov jr sr no vs u.s jl prof ir drs h hj kh tgk kol letjen mayjen brigjen irjen kombes"
                            + " akbp akp kompol iptu ipda")
                    .split(" "));

    private Windows() {}

    /** The number of the sentence of each word, from 0. */
    static long[] sentences(String text, List<Word> words) {
        long[] numbers = new long[words.size()];
        for (int at = 1; at < numbers.length; at++) {
            numbers[at] = numbers[at - 1] + (ends(text, words, at) ? 1 : 0);
        }
        return numbers;
    }

    /**
     * Positions of words, from 0, end exclusive, in order; together all words.
     *
     * @param sentences number of the sentence of each word
     * @param pieces of each word
     */
    static List<Span> of(long[] sentences, List<int[]> pieces) {
        List<Span> windows = new ArrayList<>();
        int size = 0;
        int start = 0;
        for (int at = 1; at <= sentences.length; at++) {
            if (at < sentences.length && at - start < LONGEST_SENTENCE && sentences[at] == sentences[at - 1]) {
                continue;
            }
            int cost = pieces.subList(start, at).stream()
                    .mapToInt(word -> word.length)
                    .sum();
            int last = windows.size() - 1;
            if (last >= 0 && size + cost <= MOST_PIECES) {
                windows.set(last, new Span(windows.get(last).start(), at));
                size += cost;
            } else {
                windows.add(new Span(start, at));
                size = cost;
            }
            start = at;
        }
        return windows;
    }

    /** Whether a sentence ends before a word: at a line break, or at a stop before a capital that follows no abbreviation. */
    private static boolean ends(String text, List<Word> words, int at) {
        Word before = words.get(at - 1);
        String gap = text.substring(before.end(), words.get(at).start());
        if (gap.indexOf('\n') >= 0) {
            return true;
        }
        char next = text.charAt(words.get(at).start());
        boolean opens = Character.isUpperCase(next) || "\"“'".indexOf(next) >= 0;
        return !gap.isEmpty()
                && opens
                && ".?!".contains(before.in(text))
                && (at < 2 || !ABBREVIATIONS.contains(words.get(at - 2).in(text).toLowerCase(Locale.ROOT)));
    }
}
