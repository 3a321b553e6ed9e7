package org.relasi.query;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An entity that a search found, and its place among all: by how its names are like what was typed, then by name and id. None
 * of this depends on other entities, so places stay while articles arrive.
 */
record Found(Place place, Entity entity) {

    /** Where in the order; {@code rank} 0 is best. */
    record Place(int rank, String name, String id) implements Comparable<Place> {

        private static final String SEPARATOR = "\u001e";
        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::rank).thenComparing(Place::name).thenComparing(Place::id);

        static Place of(Cursor cursor) {
            String[] parts = cursor.key().split(SEPARATOR, 2);
            try {
                return new Place(Integer.parseInt(parts[0]), parts.length == 2 ? parts[1] : "", cursor.id());
            } catch (NumberFormatException e) {
                throw Cursor.unfit();
            }
        }

        Cursor cursor(String kind) {
            return new Cursor(kind, rank + SEPARATOR + name, id);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private static final int NAME = 0;
    private static final int ALIAS = 1_000;
    private static final int WORDS = 2_000;
    private static final int BEGINNINGS = 3_000;
    private static final int SPELLINGS = 4_000;
    private static final int NEARLY = 5_000;

    static Found of(Record row, SearchText search) {
        Entity entity = Entity.of(row);
        List<String> keys = row.get("entity").get("keys").asList(Value::asString, List.of());
        return new Found(new Place(rank(entity, keys, search), entity.name(), entity.id()), entity);
    }

    private static int rank(Entity entity, List<String> keys, SearchText search) {
        String name = SearchText.key(entity.name());
        List<String> forms = Stream.concat(Stream.of(name), keys.stream()).toList();
        int words = name.split(" ", -1).length;
        // A single name is that of many persons; one whose full name is known is rather meant.
        boolean surname = words == 1 && entity.type().equals(EntityType.PERSON.toString());
        if (name.equals(search.text()) && !surname) {
            return NAME;
        }
        if (forms.contains(search.text())) {
            return ALIAS + Math.max(0, 99 - words);
        }
        if (anyHasAll(forms, search.words(), String::equals)) {
            return WORDS;
        }
        if (anyHasAll(forms, search.words(), String::startsWith)) {
            return BEGINNINGS;
        }
        List<String> spelt = search.words().stream().map(NameSpelling::fold).toList();
        return anyHasAll(forms.stream().map(NameSpelling::fold).toList(), spelt, String::startsWith)
                ? SPELLINGS
                : NEARLY;
    }

    private static boolean anyHasAll(List<String> forms, List<String> asked, BiPredicate<String, String> fits) {
        return forms.stream().anyMatch(form -> {
            List<String> words = List.of(form.split(" ", -1));
            return asked.stream().allMatch(word -> words.stream().anyMatch(own -> fits.test(own, word)));
        });
    }
}
