package org.relasi.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that are written with a dot of their own. */
final class Abbreviations {

    /** Those that are words too, unless a number follows: <i>No. 5</i>. */
    private static final Set<String> BEFORE_NUMBERS = Set.of("no.", "nos.", "nomor.", "art.", "fig.", "hal.", "ps.");

    private final Set<String> entries;

    /**
     * @param entries in lower case, with their dots
     */
    Abbreviations(Set<String> entries) {
        this.entries = Set.copyOf(entries);
    }

    static Abbreviations of(LanguagePack pack) {
        return new Abbreviations(WordList.entries(pack.language().code(), "abbreviations.txt").stream()
                .map(entry -> entry.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a word, its dot with it, is an abbreviation; initials are. */
    boolean contains(String word) {
        return Initials.isAll(word) || entries.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word is an abbreviation only where a number follows. */
    boolean needsNumber(String word) {
        return BEFORE_NUMBERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
