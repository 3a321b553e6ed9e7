package org.relasi.identity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whom words are meant of, as people decided: a function of whom they were resolved to, of article and sentence, and of the
 * decisions that hold, whichever came first. So undoing one of them gives what would be had it never been.
 *
 * <p>From an entity on, a split that covers the sentence leads to its target, else a merge to its, until nothing leads on.
 */
final class Placement {

    private final Map<String, Merge> merges = new HashMap<>();
    private final Map<String, List<Split>> splits = new HashMap<>();
    private final Map<String, EntityName> named = new HashMap<>();

    /**
     * @param merges that hold, one a source
     * @param splits that hold, of each entity in the order in which they were decided
     */
    Placement(Collection<Merge> merges, Collection<Split> splits) {
        for (Merge merge : merges) {
            this.merges.put(merge.source().id(), merge);
            named.put(merge.target().id(), merge.target());
        }
        for (Split split : splits) {
            this.splits.merge(split.entity().id(), List.of(split), Placement::both);
            named.put(split.target().id(), split.target());
        }
    }

    private static List<Split> both(List<Split> some, List<Split> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Those of whom something was decided. */
    Set<String> decided() {
        Set<String> ids = new HashSet<>(merges.keySet());
        ids.addAll(splits.keySet());
        return ids;
    }

    /** The entity that these words are meant of. */
    String of(String resolvedAs, String article, String sentence) {
        String entity = resolvedAs;
        for (int steps = 0; steps <= named.size(); steps++) {
            Optional<String> next = next(entity, article, sentence);
            if (next.isEmpty()) {
                return entity;
            }
            entity = next.get();
        }
        throw new IllegalStateException("merges and splits of entity " + resolvedAs + " lead in a circle");
    }

    String of(Link link) {
        return of(link.resolvedAs(), link.article(), link.sentence());
    }

    private Optional<String> next(String entity, String article, String sentence) {
        return splits.getOrDefault(entity, List.of()).stream()
                .filter(split -> split.covers(article, sentence))
                .map(split -> split.target().id())
                .findFirst()
                .or(() -> Optional.ofNullable(merges.get(entity))
                        .map(merge -> merge.target().id()));
    }

    /** Who bears what is the entity's own, by merges alone. */
    String survivor(String entity) {
        String survivor = entity;
        for (int steps = 0; steps <= merges.size(); steps++) {
            Merge merge = merges.get(survivor);
            if (merge == null) {
                return survivor;
            }
            survivor = merge.target().id();
        }
        throw new IllegalStateException("merges of entity " + entity + " lead in a circle");
    }

    /** Those to whom decisions lead from an entity on, itself too: by all merges, and by those splits that count. */
    Set<String> reached(String from, Predicate<Split> counts) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String entity = next.remove();
            if (reached.add(entity)) {
                Optional.ofNullable(merges.get(entity))
                        .ifPresent(merge -> next.add(merge.target().id()));
                splits.getOrDefault(entity, List.of()).stream()
                        .filter(counts)
                        .forEach(split -> next.add(split.target().id()));
            }
        }
        return reached;
    }

    /** The entity of a target, as the decision names it. */
    Optional<EntityName> target(String id) {
        return Optional.ofNullable(named.get(id));
    }
}
