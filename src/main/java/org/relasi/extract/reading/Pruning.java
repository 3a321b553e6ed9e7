package org.relasi.extract.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.Statement;

/** Takes participants that no statement needs out of a reading, and counts the others anew. */
final class Pruning {

    private final Map<Integer, Integer> newIds = new HashMap<>();
    private final Reading reading;

    private Pruning(Reading reading) {
        this.reading = reading;
    }

    /** The reading without those of {@code droppable} that no statement names. */
    static Reading prune(Reading reading, Set<Integer> droppable) {
        return new Pruning(reading).without(droppable);
    }

    private Reading without(Set<Integer> droppable) {
        Set<Integer> used = new HashSet<>();
        for (Statement statement : reading.statements()) {
            used.add(statement.subject());
            used.add(statement.object());
        }
        List<Participant> kept = new ArrayList<>();
        for (Participant old : reading.participants()) {
            if (used.contains(old.id()) || !droppable.contains(old.id())) {
                newIds.put(old.id(), kept.size());
                kept.add(new Participant(kept.size(), old.type(), old.name(), old.iso3(), old.mentions()));
            }
        }
        return new Reading(
                kept, reading.statements().stream().map(this::renumbered).toList());
    }

    private Statement renumbered(Statement old) {
        return new Statement(
                old.id(),
                old.type(),
                newId(old.subject()),
                newId(old.object()),
                old.polarity(),
                speaker(old.attributedTo()),
                old.cameo(),
                old.sentence(),
                old.trigger(),
                old.doer(),
                old.undergoer(),
                old.rule(),
                old.foundBy(),
                old.confidence(),
                old.content(),
                old.answers(),
                old.properties(),
                old.eventTime(),
                old.eventPrecision(),
                old.saidTime(),
                old.saidPrecision());
    }

    private @Nullable Integer speaker(@Nullable Integer old) {
        return old == null ? null : newId(old);
    }

    private int newId(int old) {
        return newIds.getOrDefault(old, old);
    }
}
