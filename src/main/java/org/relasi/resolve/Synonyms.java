package org.relasi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Words and phrases that mean one thing, of any language: a line of a file has tab-separated forms, of which the first stands
 * for all. Forms are compared as {@link NameKey}s.
 */
final class Synonyms {

    private static final int LONGEST_PHRASE = 8;

    private final Map<String, String> canonical = new HashMap<>();

    /** @throws IllegalStateException where a form stands in two lines */
    static Synonyms load(String file) {
        Synonyms synonyms = new Synonyms();
        synonyms.addAll(file, UnaryOperator.identity());
        return synonyms;
    }

    /** Adds a file, each of whose first forms is renamed. */
    void addAll(String file, UnaryOperator<String> rename) {
        for (String line : WordFile.lines(file)) {
            String[] forms = line.split("\t", -1);
            for (String form : forms) {
                add(form, rename.apply(forms[0]));
            }
        }
    }

    /** @throws IllegalStateException where the form has another meaning already */
    void add(String form, String meaning) {
        String other = canonical.putIfAbsent(NameKey.of(form).text(), meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalStateException(form + " is both " + other + " and " + meaning);
        }
    }

    /** Adds it where the form has no meaning yet. */
    void addIfAbsent(String form, String meaning) {
        canonical.putIfAbsent(NameKey.of(form).text(), meaning);
    }

    /** What stands for a form; empty for one that is in no line. */
    Optional<String> find(String form) {
        return Optional.ofNullable(canonical.get(NameKey.of(form).text()));
    }

    /** Words with each phrase that is known in place of its words, the longest first from the left. */
    List<String> rewrite(List<String> words) {
        List<String> rewritten = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = Math.min(words.size(), at + LONGEST_PHRASE);
            while (end > at + 1 && !canonical.containsKey(String.join(" ", words.subList(at, end)))) {
                end--;
            }
            String phrase = String.join(" ", words.subList(at, end));
            rewritten.add(canonical.getOrDefault(phrase, phrase));
            at = end;
        }
        return rewritten;
    }
}
