package org.relasi.country;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A state or territory that has a code, named as CLDR names it.
 *
 * @param iso2 ISO 3166-1 alpha-2 code
 * @param iso3 ISO 3166-1 alpha-3 code
 */
public record Country(String iso2, String iso3) {

    private static final List<Locale> LANGUAGES = List.of(new Locale("id"), Locale.ENGLISH);

    /** What CLDR adds to tell places apart: <i>Myanmar (Burma)</i>, <i>Hong Kong SAR China</i>. */
    private static final Pattern ADDED = Pattern.compile(" \\(.*\\)$| SAR .*$");

    private static final List<Country> ALL = load();
    private static final Map<String, Country> BY_ISO3 =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Country::iso3, Function.identity()));

    /** All of them, by their two-letter codes. */
    public static List<Country> all() {
        return ALL;
    }

    /** The one of a code of three letters; empty for a code that none has. */
    public static Optional<Country> ofIso3(String iso3) {
        return Optional.ofNullable(BY_ISO3.get(iso3));
    }

    /**
     * What it is called in a language, <i>Polandia</i>.
     *
     * @param language ISO 639-1 code
     */
    public String name(String language) {
        return ADDED.matcher(fullName(new Locale(language))).replaceAll("");
    }

    /** Its full names in Indonesian and English. */
    public List<String> fullNames() {
        return LANGUAGES.stream().map(this::fullName).toList();
    }

    private String fullName(Locale language) {
        return new Locale("", iso2).getDisplayCountry(language);
    }

    private static List<Country> load() {
        List<Country> all = new ArrayList<>();
        for (String iso2 : Arrays.stream(Locale.getISOCountries()).sorted().toList()) {
            try {
                all.add(new Country(iso2, new Locale("", iso2).getISO3Country()));
            } catch (MissingResourceException hasNoCodeOfThreeLetters) {
                // nothing here is found by two letters alone
            }
        }
        return List.copyOf(all);
    }
}
