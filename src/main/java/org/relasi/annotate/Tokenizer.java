package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import org.relasi.syntax.Span;

/**
 * Cuts a sentence into syntactic words. A written word is a run of letters and digits, with hyphens, apostrophes, dots
 * and commas between them where they join (<i>anti-korupsi</i>, <i>3.000</i>, <i>12/3/2025</i>, <i>U.S.</i>), an
 * abbreviation with its dot, or an address; its language cuts it further. Of other marks, repeated ones stand together,
 * every other one alone.
 */
public final class Tokenizer {

    /** Chars; what is longer is noise, and stays whole. */
    private static final int LONGEST_DIVISIBLE = 500;

    private static final String CLOSERS = "\"'”’»)]";

    private final LanguagePack pack;
    private final Abbreviations abbreviations;
    private final WordCuts cuts;
    private final GluedWords glued;

    /** A tokenizer that knows the cuts of words which {@code cuts} has from data. */
    public Tokenizer(LanguagePack pack, WordCuts cuts) {
        this.pack = pack;
        this.abbreviations = Abbreviations.of(pack);
        this.cuts = cuts;
        this.glued = new GluedWords(pack);
    }

    Tokenizer(LanguagePack pack) {
        this(pack, WordCuts.of(pack.language()));
    }

    /** The words of {@code text} from {@code start} to {@code end}, exclusive: one sentence. */
    public List<RawToken> tokenize(String text, int start, int end) {
        List<RawToken> tokens = new ArrayList<>();
        for (Written word : words(text, start, end)) {
            if (word.divisible() && word.span().length() <= LONGEST_DIVISIBLE) {
                addPieces(tokens, text, word.span());
            } else {
                tokens.add(new RawToken(word.span(), word.span().of(text)));
            }
        }
        return tokens;
    }

    /**
     * A run of chars without white space that is a word or mark as written.
     *
     * @param divisible whether it may be more than one syntactic word
     */
    public record Written(Span span, boolean divisible) {}

    /** The written words and marks of a sentence, before its language cuts them. */
    public List<Written> words(String text, int start, int end) {
        List<Written> words = new ArrayList<>();
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            int stop = Math.min(end, at + Character.charCount(codePoint));
            if (!isBlank(codePoint)) {
                Written word = word(text, at, codePoint, end);
                words.add(word);
                stop = word.span().end();
            }
            at = stop;
        }
        return words;
    }

    private Written word(String text, int at, int codePoint, int end) {
        int link = Links.end(text, at, end);
        if (link > at) {
            return new Written(new Span(at, link), false);
        }
        return Character.isLetterOrDigit(codePoint)
                ? new Written(new Span(at, withDot(text, at, WordEnds.end(text, at, end), end)), true)
                : new Written(new Span(at, Marks.end(text, at, end)), false);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint);
    }

    /** The end of a word, with its dot where it is an abbreviation and the dot is not the full stop of the sentence. */
    private int withDot(String text, int start, int stop, int end) {
        if (text.charAt(stop - 1) == '.') {
            boolean fullStop = Character.isLowerCase(text.charAt(start)) && isLast(text, stop, end);
            return fullStop ? stop - 1 : stop;
        }
        boolean dot = stop < end && text.charAt(stop) == '.' && (stop + 1 >= end || text.charAt(stop + 1) != '.');
        if (!dot || isLast(text, stop + 1, end)) {
            return stop;
        }
        String word = text.substring(start, stop + 1);
        boolean abbreviation = abbreviations.contains(word)
                && (!abbreviations.needsNumber(word) || numberFollows(text, stop + 1, end));
        return abbreviation ? stop + 1 : stop;
    }

    private static boolean isLast(String text, int at, int end) {
        int next = at;
        while (next < end && CLOSERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next >= end;
    }

    private static boolean numberFollows(String text, int at, int end) {
        int next = at;
        while (next < end && text.charAt(next) == ' ' && next < at + 2) {
            next++;
        }
        return next < end && Character.isDigit(text.charAt(next));
    }

    private void addPieces(List<RawToken> tokens, String text, Span word) {
        String form = word.of(text);
        int at = word.start();
        for (String written : glued.pieces(form)) {
            for (String piece : cuts.pieces(written).orElseGet(() -> pack.split(written))) {
                tokens.add(new RawToken(new Span(at, at + piece.length()), piece));
                at += piece.length();
            }
        }
    }
}
