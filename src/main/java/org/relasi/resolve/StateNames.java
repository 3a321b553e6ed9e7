package org.relasi.resolve;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.relasi.country.Country;

/** What states are called in Indonesian and English, in full and short, so that they are found by names no article used. */
public final class StateNames {

    private static final Map<String, SortedSet<String>> KEYS = load();

    private StateNames() {}

    /** In folded form, sorted; empty for a code that is none. */
    public static List<String> keys(@Nullable String iso3) {
        return iso3 == null ? List.of() : List.copyOf(KEYS.getOrDefault(iso3, new TreeSet<>()));
    }

    /** All of them by ISO 3166 alpha-3 code. */
    public static Map<String, List<String>> keys() {
        Map<String, List<String>> all = new TreeMap<>();
        KEYS.forEach((iso3, keys) -> all.put(iso3, List.copyOf(keys)));
        return all;
    }

    private static Map<String, SortedSet<String>> load() {
        Map<String, SortedSet<String>> keys = new TreeMap<>();
        for (Country country : Country.all()) {
            country.fullNames().forEach(name -> add(keys, country.iso3(), name));
        }
        for (String line : WordFile.lines("states.tsv")) {
            List<String> forms = List.of(line.split("\t", -1));
            forms.subList(1, forms.size()).forEach(form -> add(keys, forms.get(0), form));
        }
        return keys;
    }

    private static void add(Map<String, SortedSet<String>> keys, String iso3, String name) {
        keys.computeIfAbsent(iso3, state -> new TreeSet<>())
                .add(NameKey.of(name).text());
    }
}
