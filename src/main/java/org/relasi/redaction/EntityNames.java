package org.relasi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Value;

/** The names of entities, of which there are several kinds, without those that were taken out. */
final class EntityNames {

    static final String REDACTED = "(redacted)";

    /** Of a person who was taken out. */
    static final Map<String, Object> NONE = Map.of(
            "name",
            REDACTED,
            "aliases",
            List.of(),
            "keys",
            List.of(),
            "lookup",
            "|" + REDACTED + "|",
            "redacted",
            true);

    private static final int LONGEST = 8000;
    private static final Set<String> LEFT = Set.of("id", "iso3", "wikidata", "lookup", "eventPrecision");

    private EntityNames() {}

    /** What changes in others, whose names hold the one that was taken out. */
    static Map<String, Object> without(Forgotten forgotten, Value entity) {
        Map<String, Object> changed = new TreeMap<>(forgotten.outOf(entity.asMap(), LEFT));
        if (!entity.get("keys").isNull()) {
            List<String> keys = entity.get("keys").asList(Value::asString);
            List<String> kept = keys.stream()
                    .filter(key -> forgotten.whole().outOf(key).equals(key)
                            && Token.of(key).stream().noneMatch(token -> forgotten.isWord(token.folded())))
                    .toList();
            if (kept.size() < keys.size()) {
                changed.put("keys", kept);
            }
        }
        if (!changed.isEmpty()) {
            changed.put("lookup", lookup(entity, changed));
        }
        return changed;
    }

    /** As {@code write/merge_entities} writes it. */
    private static String lookup(Value entity, Map<String, Object> changed) {
        Set<String> names = new TreeSet<>();
        names.add(String.valueOf(changed.getOrDefault("name", entity.get("name").asString())));
        names.addAll(list(entity, changed, "aliases"));
        names.addAll(list(entity, changed, "keys"));
        StringBuilder lookup = new StringBuilder("|");
        new TreeSet<>(names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList())
                .forEach(name -> lookup.append(name).append('|'));
        return lookup.substring(0, Math.min(LONGEST, lookup.length()));
    }

    private static List<String> list(Value entity, Map<String, Object> changed, String key) {
        Object value = changed.containsKey(key)
                ? changed.get(key)
                : entity.get(key).isNull() ? List.of() : entity.get(key).asList();
        List<String> names = new ArrayList<>();
        ((List<?>) value).forEach(name -> names.add(String.valueOf(name)));
        return names;
    }
}
