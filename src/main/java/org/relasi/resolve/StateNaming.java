package org.relasi.resolve;

import java.util.Optional;
import org.relasi.country.Country;

/** In which language the store names states. */
public enum StateNaming {
    /** Indonesian: <i>Polandia</i>. */
    ID,
    /** English: <i>Poland</i>. */
    EN,
    /** As the article that named it first. */
    ARTICLE;

    /** What a state is called; as the article has it where CLDR has no name. */
    String name(String iso3, String inArticle) {
        return switch (this) {
            case ID -> cldr(iso3, "id").orElse(inArticle);
            case EN -> cldr(iso3, "en").orElse(inArticle);
            case ARTICLE -> inArticle;
        };
    }

    private static Optional<String> cldr(String iso3, String language) {
        return Country.ofIso3(iso3).map(country -> country.name(language));
    }
}
