package org.relasi.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relasi.syntax.EntityType;

/** What international bodies are called in Indonesian and English, so that they are found by names no article used. */
public final class OrganizationNames {

    private static final Map<String, List<String>> KEYS = load();

    private OrganizationNames() {}

    /** In folded form, sorted; empty for an entity that is none of them. */
    public static List<String> keys(String entityId) {
        return KEYS.getOrDefault(entityId, List.of());
    }

    /** All of them by the id of the entity. */
    public static Map<String, List<String>> keys() {
        return KEYS;
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> keys = new HashMap<>();
        for (String line : WordFile.lines("organizations.tsv")) {
            List<String> forms = List.of(line.split("\t", -1));
            String listed = OrganizationName.of(forms.get(0)).key();
            keys.put(HashId.of(EntityType.ORGANIZATION.label(), listed), folded(forms));
        }
        return Map.copyOf(keys);
    }

    private static List<String> folded(List<String> forms) {
        return forms.stream()
                .map(form -> NameKey.of(form).text())
                .distinct()
                .sorted()
                .toList();
    }
}
