package org.relasi.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** The states of ISO 3166-1 by their codes, and by the names that they have in Indonesian and English. */
final class StateNames {

    private static final List<Locale> LANGUAGES = List.of(new Locale("id"), Locale.ENGLISH);
    private static final Map<String, String> CODES = codes();

    private StateNames() {}

    /** The alpha-3 code of the state that a text names, or is a code of; empty where it is no state's. */
    static Optional<String> iso3(String text) {
        return Optional.ofNullable(CODES.get(SearchText.key(text)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale state = new Locale("", country);
            try {
                String iso3 = state.getISO3Country();
                codes.put(SearchText.key(country), iso3);
                codes.put(SearchText.key(iso3), iso3);
                LANGUAGES.forEach(language -> codes.put(SearchText.key(state.getDisplayCountry(language)), iso3));
            } catch (MissingResourceException hasNoCodeOfThreeLetters) {
                // it is found by its names alone
            }
        }
        return Map.copyOf(codes);
    }
}
