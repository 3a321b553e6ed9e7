package org.relasi.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relasi.country.Country;

/** The states of ISO 3166-1 by their codes, and by the names that they have in Indonesian and English. */
final class StateNames {

    private static final Map<String, String> CODES = codes();

    private StateNames() {}

    /** The alpha-3 code of the state that a text names, or is a code of; empty where it is no state's. */
    static Optional<String> iso3(String text) {
        return Optional.ofNullable(CODES.get(SearchText.key(text)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (Country country : Country.all()) {
            codes.put(SearchText.key(country.iso2()), country.iso3());
            codes.put(SearchText.key(country.iso3()), country.iso3());
            country.fullNames().forEach(name -> codes.put(SearchText.key(name), country.iso3()));
        }
        return Map.copyOf(codes);
    }
}
