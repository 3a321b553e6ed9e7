package org.relasi.extract.time;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.time.TimeWords.NumberOrder;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** How an article writes its dates, where its language has no one way: <i>12 March</i> or <i>March 12</i>. */
final class Habit implements Supplier<NumberOrder> {

    private final List<Sentence> sentences;
    private final TimeWords words;
    private @Nullable NumberOrder known;

    Habit(List<Sentence> sentences, TimeWords words) {
        this.sentences = sentences;
        this.words = words;
        this.known = words.order() == NumberOrder.BY_HABIT ? null : words.order();
    }

    /** Looks the article through when it is first asked; {@link NumberOrder#BY_HABIT} where it shows no habit. */
    @Override
    public NumberOrder get() {
        if (known == null) {
            known = observed();
        }
        return known;
    }

    private NumberOrder observed() {
        int dayFirst = 0;
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                Map<Kind, Integer> before = kinds(tokens.get(i - 1));
                Map<Kind, Integer> here = kinds(tokens.get(i));
                dayFirst += before.containsKey(Kind.DAY) && here.containsKey(Kind.MONTH) ? 1 : 0;
                dayFirst -= before.containsKey(Kind.MONTH) && here.containsKey(Kind.DAY) ? 1 : 0;
            }
        }
        if (dayFirst == 0) {
            return NumberOrder.BY_HABIT;
        }
        return dayFirst > 0 ? NumberOrder.DAY_FIRST : NumberOrder.MONTH_FIRST;
    }

    private Map<Kind, Integer> kinds(Token token) {
        Map<Kind, Integer> kinds = words.kinds(token.form(), false);
        return kinds == null ? Map.of() : kinds;
    }
}
