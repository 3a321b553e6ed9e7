package org.relasi.extract.cast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Participant;
import org.relasi.extract.names.NameVariants;
import org.relasi.extract.names.Names;
import org.relasi.syntax.EntityType;

/** The participants of a document while they are gathered, by id, by type and by what they are called. */
final class Roles {

    private final List<Role> roles = new ArrayList<>();
    private final Map<EntityType, List<Integer>> byType = new EnumMap<>(EntityType.class);
    private final Map<String, Integer> byKey = new HashMap<>();

    /** What names of one type are compared by. */
    static String key(EntityType type, String name) {
        String plain =
                type == EntityType.PERSON ? String.join(" ", NameVariants.looseWords(name)) : Names.normalize(name);
        return type.label() + "/" + plain;
    }

    int add(EntityType type, String name, @Nullable String iso3) {
        int id = roles.size();
        roles.add(new Role(type, name, iso3));
        byType.computeIfAbsent(type, first -> new ArrayList<>()).add(id);
        return id;
    }

    Role get(int id) {
        return roles.get(id);
    }

    Optional<Integer> called(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Remembers what one is called; who was called so first stays called so. */
    void call(String key, int id) {
        byKey.putIfAbsent(key, id);
    }

    /** Ids of a type, in order of first appearance. */
    Stream<Integer> of(EntityType type) {
        return byType.getOrDefault(type, List.of()).stream();
    }

    List<Participant> participants() {
        List<Participant> participants = new ArrayList<>();
        for (int id = 0; id < roles.size(); id++) {
            Role role = roles.get(id);
            participants.add(new Participant(id, role.type(), role.name(), role.iso3(), role.mentions()));
        }
        return participants;
    }
}
