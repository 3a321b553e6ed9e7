package org.relasi.extract.time;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Tells from the words around it what looks like a time and is none: an amount, a count, the beginning or end of a span. */
final class Surroundings {

    private final List<Token> tokens;
    private final List<@Nullable Map<Kind, Integer>> kinds;
    private final TimeWords words;

    /** @param kinds what each token can be */
    Surroundings(List<Token> tokens, List<@Nullable Map<Kind, Integer>> kinds, TimeWords words) {
        this.tokens = tokens;
        this.kinds = kinds;
        this.words = words;
    }

    /**
     * Whether these words say no time here.
     *
     * @param first position of the first, from 0
     * @param last inclusive
     */
    boolean forbid(int first, int last) {
        boolean open = is(Kind.BOUND, first - 1)
                || is(Kind.RANGE, first - 1) && isTemporal(first - 2)
                || is(Kind.RANGE, last + 1) && isTemporal(last + 2);
        return open || is(Kind.YEAR, first) && isAmount(first) || is(Kind.YEAR, last) && isCount(last);
    }

    private boolean isTemporal(int at) {
        return is(Kind.DAY, at) || is(Kind.MONTH, at) || is(Kind.YEAR, at) || is(Kind.WEEKDAY, at) || is(Kind.DATE, at);
    }

    private boolean isAmount(int at) {
        return is(Kind.CURRENCY, at - 1) || isFigure(at - 1);
    }

    private boolean isCount(int at) {
        Token number = tokens.get(at);
        boolean beforeNoun = number.head() == number.id() + 1
                && !number.isDeprel(Deprel.CONJ)
                && tokens.get(at + 1).is(Upos.NOUN);
        boolean round = kinds(at).getOrDefault(Kind.YEAR, 0) % 100 == 0;
        boolean bare = at == 0 || !tokens.get(at - 1).is(Upos.ADP);
        return isFigure(at + 1)
                || bare && is(Kind.COUNTED, at + 1)
                || bare && beforeNoun && (round || !words.yearsBeforeNouns());
    }

    private boolean isFigure(int at) {
        return at >= 0
                && at < tokens.size()
                && Character.isDigit(tokens.get(at).form().charAt(0));
    }

    private boolean is(Kind kind, int at) {
        return at >= 0 && at < kinds.size() && kinds(at).containsKey(kind);
    }

    private Map<Kind, Integer> kinds(int at) {
        Map<Kind, Integer> own = kinds.get(at);
        return own == null ? Map.of() : own;
    }
}
