package org.relasi.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that relasi reads. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639-1 code, as it stands in articles, file names and the graph. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The language of an ISO 639-1 code, empty for one that relasi does not read. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
