package org.relasi.evaluate;

import java.util.Comparator;
import java.util.List;
import org.relasi.extract.RelationType;

/**
 * One way in which words say a relation, as a candidate for the lexicon.
 *
 * @param language ISO 639-1 code
 * @param words of the trigger, in order, as the lexicon matches them: forms of Indonesian, lemmas of English
 * @param doer where the doer stands from the head of the words: {@code nsubj_}, with its preposition {@code obl_(by)}
 * @param undergoer the same of the undergoer
 */
record WordUse(String language, List<String> words, RelationType type, String doer, String undergoer)
        implements Comparable<WordUse> {

    private static final Comparator<WordUse> ORDER = Comparator.comparing(WordUse::language)
            .thenComparing(WordUse::phrase)
            .thenComparing(WordUse::type)
            .thenComparing(WordUse::doer)
            .thenComparing(WordUse::undergoer);

    WordUse {
        words = List.copyOf(words);
    }

    String phrase() {
        return String.join(" ", words);
    }

    @Override
    public int compareTo(WordUse other) {
        return ORDER.compare(this, other);
    }
}
