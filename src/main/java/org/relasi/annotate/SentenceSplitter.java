package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relasi.syntax.Span;

/**
 * Cuts a paragraph into sentences at full stops, question and exclamation marks, but not after abbreviations, initials and
 * numbers. It keeps no account of open quotes, so that one that is never closed glues nothing.
 */
final class SentenceSplitter {

    /** Longer runs without an end mark are cut at white space, so that work per sentence stays bounded. */
    private static final int LONGEST = 2_000;

    private static final String ENDS = ".?!…";
    private static final String CLOSERS = "\"'”’»)]";
    private static final String OPENERS = "\"'“‘«([";

    /** Abbreviations that stand at the end of a list or a time, so that a capital after them begins a sentence. */
    private static final Set<String> FINAL = Set.of("etc.", "dll.", "dsb.", "dst.", "a.m.", "p.m.");
    /** Chars of the shortest word in small letters that is no abbreviation, whatever follows its dot. */
    private static final int SHORTEST_WORD = 4;

    private static final int LONGEST_WORD = 30;
    private static final int MOST_DIGITS = 3;

    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The sentences of {@code text} from {@code start} to {@code end}, exclusive, without white space around them. */
    List<Span> split(String text, int start, int end) {
        List<Span> spans = new ArrayList<>();
        int from = start;
        int at = start;
        while (at < end) {
            int stop = at + 1;
            if (ENDS.indexOf(text.charAt(at)) >= 0) {
                stop = skip(text, at + 1, end, ENDS + CLOSERS);
                if (isBoundary(text, from, at, stop, end)) {
                    add(spans, text, from, stop);
                    from = stop;
                }
            } else if (at - from >= LONGEST && Character.isWhitespace(text.charAt(at))) {
                add(spans, text, from, at);
                from = at;
            }
            at = stop;
        }
        add(spans, text, from, end);
        return spans;
    }

    private static int skip(String text, int at, int end, String marks) {
        int stop = at;
        while (stop < end && marks.indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        return stop;
    }

    private boolean isBoundary(String text, int from, int mark, int stop, int end) {
        if (stop >= end) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(stop))) {
            return isGluedSentence(text, mark, stop, end);
        }
        int next = stop;
        while (next < end && (Character.isWhitespace(text.charAt(next)) || OPENERS.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        if (next >= end) {
            return true;
        }
        if (Character.isLowerCase(text.charAt(next))) {
            return stop == mark + 1 && endsBeforeSmallLetter(text, from, mark);
        }
        return text.charAt(mark) != '.' || !isAbbreviation(text, from, mark) && !isNumbering(text, from, mark);
    }

    /** Hasty writers begin sentences with small letters: after a question, and after a word that is no abbreviation. */
    private boolean endsBeforeSmallLetter(String text, int from, int mark) {
        if (text.charAt(mark) != '.') {
            return text.charAt(mark) != '…' && mark > from && Character.isLowerCase(text.charAt(mark - 1));
        }
        int start = mark;
        while (start > from && mark - start <= LONGEST_WORD && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        boolean word = mark - start >= SHORTEST_WORD && (start == from || text.charAt(start - 1) == ' ');
        return word && !isAbbreviation(text, from, mark);
    }

    /** <i>1. Presiden …</i>: the number of an item. */
    private static boolean isNumbering(String text, int from, int mark) {
        int at = mark;
        while (at > from && mark - at <= MOST_DIGITS && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at < mark && text.substring(from, at).isBlank();
    }

    /** <i>…akhir.Awal…</i>: scraped text that lost the space between two sentences. */
    private static boolean isGluedSentence(String text, int mark, int stop, int end) {
        return mark > 1
                && Character.isLowerCase(text.charAt(mark - 1))
                && Character.isLowerCase(text.charAt(mark - 2))
                && Character.isUpperCase(text.charAt(stop))
                && stop + 1 < end
                && Character.isLowerCase(text.charAt(stop + 1));
    }

    private boolean isAbbreviation(String text, int from, int mark) {
        int start = mark;
        while (start > from
                && mark - start <= LONGEST_WORD
                && !Character.isWhitespace(text.charAt(start - 1))
                && OPENERS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String word = text.substring(start, mark + 1);
        return abbreviations.contains(word) && !FINAL.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }
}
