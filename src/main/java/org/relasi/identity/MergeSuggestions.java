package org.relasi.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Looks for entities that are perhaps one, by their names first and then by what they are mentioned with. */
@Component
final class MergeSuggestions {

    static final Set<String> TYPES = Set.of("Person", "Organization", "Place");

    /** So many are compared by name: about 100 MB. */
    private static final int ENTITIES = 200_000;

    /** So many of the pairs that are likest by name are compared by what they are mentioned with. */
    private static final int PAIRS = 1_000;

    private static final int PAGE = 200;

    /** Of these one article often has both, and its reader did not see that they are one. */
    private static final Set<String> ONE_BESIDE_THE_OTHER = Set.of("acronym", "spelling");

    private final DecisionReader store;

    MergeSuggestions(DecisionReader store) {
        this.store = store;
    }

    /**
     * The likeliest first, without pairs that somebody decided on.
     *
     * @param entity id of one that they are to be about; null for any
     */
    List<MergeSuggestion> find(Set<String> types, @Nullable String entity, double minScore, int limit) {
        Map<Likeness.Pair, Reason> pairs = likest(types, entity);
        Map<String, Surroundings> surroundings = surroundings(pairs.keySet());
        List<MergeSuggestion> suggestions = new ArrayList<>();
        pairs.forEach((pair, reason) -> {
            Surroundings source = surroundings.get(pair.source().id());
            Surroundings target = surroundings.get(pair.target().id());
            if (source != null && target != null) {
                List<Reason> reasons = new ArrayList<>(List.of(reason));
                reasons.addAll(source.compare(target));
                if (ONE_BESIDE_THE_OTHER.contains(reason.kind())) {
                    reasons.removeIf(against -> against.kind().equals(Surroundings.APART));
                }
                suggestions.add(suggestion(pair, reasons, source, target));
            }
        });
        return suggestions.stream()
                .filter(suggestion -> suggestion.score() >= minScore)
                .sorted(Comparator.comparingDouble(MergeSuggestion::score)
                        .reversed()
                        .thenComparing(suggestion -> suggestion.source().id())
                        .thenComparing(suggestion -> suggestion.target().id()))
                .limit(limit)
                .toList();
    }

    /** Of two names of one kind the one that is mentioned more stays; else the fuller one. */
    private static MergeSuggestion suggestion(
            Likeness.Pair pair, List<Reason> reasons, Surroundings source, Surroundings target) {
        boolean ranked = Set.of("acronym", "one-word").contains(reasons.get(0).kind());
        boolean turned = !ranked && source.mentions() > target.mentions();
        return new MergeSuggestion(
                turned ? pair.target().entity() : pair.source().entity(),
                turned ? pair.source().entity() : pair.target().entity(),
                Reason.score(reasons),
                reasons);
    }

    private Map<Likeness.Pair, Reason> likest(Set<String> types, @Nullable String entity) {
        Likeness likeness = new Likeness();
        store.rows(
                        "entities_to_compare",
                        Map.of("types", List.copyOf(types), "limit", ENTITIES),
                        row -> new Likeness.Named(
                                new EntityName(
                                        row.get("id").asString(),
                                        row.get("type").asString(),
                                        row.get("name").asString()),
                                Likeness.names(
                                        row.get("name").asString(),
                                        row.get("aliases").asList(Value::asString))))
                .forEach(likeness::add);
        Set<Set<String>> decided = decided();
        Map<Likeness.Pair, Reason> likest = new HashMap<>();
        likeness.pairs().entrySet().stream()
                .filter(pair -> entity == null || pair.getKey().concerns(entity))
                .filter(pair -> !decided.contains(Set.of(
                        pair.getKey().source().id(), pair.getKey().target().id())))
                .sorted(Comparator.comparingDouble((Map.Entry<Likeness.Pair, Reason> pair) ->
                                -pair.getValue().weight())
                        .thenComparing(pair -> pair.getKey().source().id())
                        .thenComparing(pair -> pair.getKey().target().id()))
                .limit(PAIRS)
                .forEach(pair -> likest.put(pair.getKey(), pair.getValue()));
        return likest;
    }

    private Set<Set<String>> decided() {
        Set<Set<String>> decided = new HashSet<>();
        store.rows(
                        "decided_pairs",
                        Map.of(),
                        row -> Set.of(
                                row.get("one").asString(), row.get("other").asString()))
                .forEach(decided::add);
        return decided;
    }

    private Map<String, Surroundings> surroundings(Set<Likeness.Pair> pairs) {
        Set<String> ids = new TreeSet<>();
        pairs.forEach(
                pair -> ids.addAll(List.of(pair.source().id(), pair.target().id())));
        List<String> all = List.copyOf(ids);
        Map<String, Surroundings> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += PAGE) {
            List<String> page = all.subList(from, Math.min(all.size(), from + PAGE));
            store.rows("surroundings_of_entities", Map.of("ids", page), row -> row)
                    .forEach(row -> found.put(row.get("id").asString(), Surroundings.of(row)));
        }
        return found;
    }
}
