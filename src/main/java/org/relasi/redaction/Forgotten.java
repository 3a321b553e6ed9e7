package org.relasi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.relasi.syntax.Span;

/**
 * What is to be taken out of a text.
 *
 * @param names whole names, wherever they stand
 * @param words of names, to be taken out where nobody else is meant
 * @param hashedWords the same, of persons whose names are known by hashes only
 */
record Forgotten(List<HashedNames> names, Set<String> words, List<HashedNames> hashedWords) {

    Forgotten {
        names = List.copyOf(names);
        words = Set.copyOf(words);
        hashedWords = List.copyOf(hashedWords);
    }

    /** A word of a name, in folded form. */
    boolean isWord(String folded) {
        return words.contains(folded) || hashedWords.stream().anyMatch(some -> some.hasWord(folded));
    }

    private boolean hasWords() {
        return !words.isEmpty() || !hashedWords.isEmpty();
    }

    /**
     * Where it stands.
     *
     * @param others whether at a place something else is named
     */
    List<Span> in(String text, IntPredicate others) {
        List<Span> found = new ArrayList<>();
        names.forEach(some -> found.addAll(some.in(text)));
        if (hasWords()) {
            for (Token token : Token.of(text)) {
                if (isWord(token.folded()) && isName(text, token) && !others.test(token.start())) {
                    found.add(new Span(token.start(), token.end()));
                }
            }
        }
        return found;
    }

    String outOf(String text) {
        return Blocks.over(text, in(text, place -> false));
    }

    /** An address is all in small letters. */
    String outOfAddress(String url) {
        List<Span> found = new ArrayList<>();
        names.forEach(some -> found.addAll(some.in(url)));
        Token.of(url).stream()
                .filter(token -> isWord(token.folded()))
                .forEach(token -> found.add(new Span(token.start(), token.end())));
        return Blocks.over(url, found);
    }

    /** Texts among some properties, and lists of texts, that change; as they become. */
    Map<String, Object> outOf(Map<String, Object> properties, Set<String> left) {
        return outOf(properties, left, this::outOf);
    }

    /** The same of what somebody wrote down, in small letters too. */
    Map<String, Object> outOfNotes(Map<String, Object> properties) {
        return outOf(properties, Set.of("id"), this::outOfAddress);
    }

    private static Map<String, Object> outOf(
            Map<String, Object> properties, Set<String> left, UnaryOperator<String> taking) {
        Map<String, Object> changed = new TreeMap<>();
        properties.forEach((key, value) -> {
            if (left.contains(key)) {
                return;
            }
            Object becomes = value instanceof String text
                    ? taking.apply(text)
                    : value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                            ? list.stream()
                                    .map(item -> taking.apply((String) item))
                                    .collect(Collectors.toList())
                            : value;
            if (!becomes.equals(value)) {
                changed.put(key, becomes);
            }
        });
        return changed;
    }

    /** A name begins with a capital; Arabic, Chinese and other letters have none. */
    private static boolean isName(String text, Token token) {
        return !Character.isLowerCase(text.codePointAt(token.start()));
    }

    /** Whole names only. */
    Forgotten whole() {
        return new Forgotten(names, Set.of(), List.of());
    }
}
