package org.relasi.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Participant;
import org.relasi.resolve.Entity;
import org.relasi.resolve.NameKey;
import org.relasi.resolve.OrganizationNames;
import org.relasi.resolve.StateNames;

/** The rows of entities, one an entity, however many articles speak of it: the store unites its names once. */
final class EntityRows {

    private final Map<String, Row> rows = new LinkedHashMap<>();

    void add(Entity entity, Participant participant) {
        rows.computeIfAbsent(entity.id(), id -> new Row(entity)).add(entity, participant);
    }

    /** In the order in which they were first spoken of. */
    List<Map<String, @Nullable Object>> all() {
        return rows.values().stream().map(Row::properties).toList();
    }

    /** By which an entity is found: its names in folded form, and those of a list. */
    static List<String> keys(Entity entity) {
        return Stream.of(
                        names(entity).map(name -> NameKey.of(name).text()),
                        StateNames.keys(entity.iso3()).stream(),
                        OrganizationNames.keys(entity.id()).stream())
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .distinct();
    }

    /** The name is that of the first, and so is the first time known of an event. */
    private static final class Row {

        private final Entity first;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> keys = new LinkedHashSet<>();
        private @Nullable String iso3;
        private @Nullable Object eventTime;
        private @Nullable Object eventPrecision;

        Row(Entity first) {
            this.first = first;
        }

        void add(Entity entity, Participant participant) {
            names(entity).forEach(names::add);
            keys.addAll(keys(entity));
            iso3 = iso3 == null ? entity.iso3() : iso3;
            if (eventTime == null) {
                eventTime = participant.eventTime();
                eventPrecision = participant.eventPrecision();
            }
        }

        Map<String, @Nullable Object> properties() {
            return GraphRows.row(
                    "id",
                    first.id(),
                    "type",
                    first.type().label(),
                    "name",
                    first.name(),
                    "iso3",
                    iso3,
                    "eventTime",
                    eventTime,
                    "eventPrecision",
                    eventPrecision,
                    "names",
                    new ArrayList<>(names),
                    "keys",
                    new ArrayList<>(keys));
        }
    }
}
