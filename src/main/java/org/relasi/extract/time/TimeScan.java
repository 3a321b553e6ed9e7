package org.relasi.extract.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.time.TimePattern.Element;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Reads one sentence from left to right for expressions of time, of those that begin at a word the longest. */
final class TimeScan {

    private final Sentence sentence;
    private final List<Token> tokens;
    private final TimeWords words;
    private final Reckoning reckoning;
    private final List<@Nullable Map<Kind, Integer>> kinds = new ArrayList<>();

    TimeScan(Sentence sentence, TimeWords words, Reckoning reckoning) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.words = words;
        this.reckoning = reckoning;
        boolean opening = true;
        for (Token token : tokens) {
            kinds.add(words.kinds(token.form(), opening));
            opening &= token.is(Upos.PUNCT);
        }
    }

    List<TimeExpression> expressions() {
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            TimePattern longest = kinds.get(at) == null ? null : longest(at);
            if (longest == null) {
                at++;
            } else {
                expression(longest, at)
                        .filter(expression -> !isPartOf(found, expression))
                        .ifPresent(found::add);
                at += longest.length();
            }
        }
        return found;
    }

    /** <i>five years ago this week</i> is one time, and the first part of it says which. */
    private static boolean isPartOf(List<TimeExpression> found, TimeExpression next) {
        return !found.isEmpty() && found.get(found.size() - 1).last() + 1 == next.first();
    }

    private @Nullable TimePattern longest(int at) {
        TimePattern longest = longer(null, tokens.get(at).form().toLowerCase(Locale.ROOT), at);
        for (Kind kind : kinds(at).keySet()) {
            longest = longer(longest, kind, at);
        }
        return longest;
    }

    private @Nullable TimePattern longer(@Nullable TimePattern known, Object first, int at) {
        for (TimePattern pattern : words.patterns().getOrDefault(first, List.of())) {
            if (known != null && pattern.length() <= known.length()) {
                return known;
            }
            if (matches(pattern, at)) {
                return pattern;
            }
        }
        return known;
    }

    private boolean matches(TimePattern pattern, int at) {
        if (at + pattern.length() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if (matching(pattern.elements().get(i), at + i) == null) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Element matching(List<Element> alternatives, int at) {
        for (Element element : alternatives) {
            boolean fits = element.kind() == null
                    ? tokens.get(at).form().equalsIgnoreCase(element.word())
                    : is(element.kind(), at);
            if (fits) {
                return element;
            }
        }
        return null;
    }

    private Optional<TimeExpression> expression(TimePattern pattern, int at) {
        int last = at + pattern.length() - 1;
        if (pattern.direction() == Direction.NOTHING
                || isInName(at)
                || new Surroundings(tokens, kinds, words).forbid(at, last)) {
            return Optional.empty();
        }
        Map<Kind, Integer> parts = new EnumMap<>(Kind.class);
        for (int i = 0; i < pattern.length(); i++) {
            Element element = matching(pattern.elements().get(i), at + i);
            Integer value = element == null || element.kind() == null
                    ? null
                    : kinds(at + i).get(element.kind());
            if (value != null && element != null && element.kind() != null) {
                parts.put(element.kind(), value);
            }
        }
        boolean future = new Tense(sentence, words).isFuture(at + 1, last + 1);
        return reckoning
                .when(pattern.direction(), parts, future)
                .map(when -> new TimeExpression(at + 1, last + 1, when));
    }

    /** A person or party may be called as a day or year is; an event has its year in its name. */
    private boolean isInName(int at) {
        Optional<NameSpan> name = sentence.nameAt(tokens.get(at));
        return name.isPresent() && name.get().type() != EntityType.EVENT;
    }

    private boolean is(Kind kind, int at) {
        return at >= 0 && at < kinds.size() && kinds(at).containsKey(kind);
    }

    private Map<Kind, Integer> kinds(int at) {
        Map<Kind, Integer> own = kinds.get(at);
        return own == null ? Map.of() : own;
    }
}
