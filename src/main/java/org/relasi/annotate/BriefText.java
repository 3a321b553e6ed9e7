package org.relasi.annotate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relasi.article.Language;

/**
 * The language of a line of names with one or two words between them: <i>Persija membantai APOEL 6-0</i>, <i>Trump Kecam
 * Elon Musk</i>. A word that one language lists or shows for a verb by its affixes, and that no other that is read knows,
 * decides; words in small letters that no language knows, and small words of languages that are not read, speak against it.
 *
 * @param read the languages that are read
 * @param others small words of those that are not
 */
record BriefText(List<LanguageWords> read, Collection<Set<String>> others) {

    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 12;
    private static final int FEW = 3;

    /** Whether a text is a line of which not much can be asked. */
    static boolean is(List<RunningWord> words) {
        return words.size() >= LEAST_WORDS && words.size() <= MOST_WORDS;
    }

    /** The only language that has a word which decides; empty where none has, or several have. */
    Optional<Language> language(List<RunningWord> words) {
        List<LanguageWords> meant = read.stream()
                .filter(own -> deciding(own, words) > foreign(words))
                .toList();
        return is(words) && meant.size() == 1 ? Optional.of(meant.get(0).language()) : Optional.empty();
    }

    /** Whether, of few words that are no names, less than half are foreign: one small word alone may be of many languages. */
    boolean isMostlyKnown(List<RunningWord> words) {
        long small = words.stream().filter(word -> !word.capitalised()).count();
        return small > FEW || 2 * foreign(words) < Math.max(1, small);
    }

    private long deciding(LanguageWords own, List<RunningWord> words) {
        return words.stream()
                .filter(word -> own.decides(word)
                        && read.stream()
                                .noneMatch(other -> other.language() != own.language() && other.knows(word.lower())))
                .count();
    }

    /** Words that are no names, and in no language that is read. */
    private long foreign(List<RunningWord> words) {
        return words.stream()
                .filter(word -> !word.capitalised())
                .filter(word -> isOfOthers(word.lower())
                        || read.stream().noneMatch(own -> own.knows(word.lower()) || own.decides(word)))
                .count();
    }

    private boolean isOfOthers(String lower) {
        return others.stream().anyMatch(small -> small.contains(lower))
                && read.stream().noneMatch(own -> own.isFunctionWord(lower));
    }
}
