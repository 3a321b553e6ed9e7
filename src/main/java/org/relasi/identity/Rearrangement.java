package org.relasi.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;
import org.relasi.graph.Amended;
import org.relasi.graph.StatementEdges;
import org.relasi.graph.Triple;
import org.relasi.graph.UnmentionedEntities;

/**
 * Brings links, statements and entities to where a {@link Placement} says that they belong.
 *
 * <p>A link that stands elsewhere than resolution told remembers that in its property {@code resolvedAs}. An entity to which
 * nothing is linked any more is set aside as a {@code FormerEntity}. Whoever bears merged ones bears their names too.
 */
final class Rearrangement {

    private static final UnmentionedEntities UNMENTIONED = new UnmentionedEntities(CypherScripts.of("write"));

    private final TransactionContext transaction;
    private final IdentityStore store;
    private final Placement placement;

    Rearrangement(TransactionContext transaction, Placement placement) {
        this.transaction = transaction;
        this.store = new IdentityStore(transaction);
        this.placement = placement;
    }

    /** By the decisions that hold now, so far as they concern some links and some entities. */
    static Rearrangement of(TransactionContext transaction, Collection<Link> links, Collection<String> entities) {
        Set<String> ids = new TreeSet<>(entities);
        links.forEach(link -> ids.add(link.resolvedAs()));
        return new Rearrangement(transaction, new IdentityStore(transaction).placement(ids));
    }

    /**
     * Moves those of some links that stand elsewhere.
     *
     * @param entities others whose names or whose being there may change
     * @return what changed, and the edges of the statements that it changed
     */
    Amended<Changes> arrange(Collection<String> entities, Collection<Link> links) {
        Map<Link, String> moves = moves(links);
        Set<String> targets = new TreeSet<>(moves.values());
        Set<String> concerned = new TreeSet<>(entities);
        concerned.addAll(targets);
        moves.keySet().forEach(link -> concerned.addAll(List.of(link.entity(), link.resolvedAs())));
        store.onEach("take_own_names", concerned);
        store.onEach("wake_former_entities", targets);
        create(targets);
        Amended<Changes> changes = move(moves);
        UNMENTIONED.clear(transaction, concerned);
        store.onEach("add_merged_names", concerned);
        return changes;
    }

    private Map<Link, String> moves(Collection<Link> links) {
        Map<Link, String> moves = new LinkedHashMap<>();
        for (Link link : links) {
            String target = placement.of(link);
            if (!target.equals(link.entity())) {
                moves.put(link, target);
            }
        }
        return moves;
    }

    /** Those that a decision names, if nothing was ever linked to them or nothing is any more. */
    private void create(Set<String> targets) {
        List<Map<String, @Nullable Object>> rows = targets.stream()
                .flatMap(id -> placement.target(id).stream())
                .map(entity -> IdentityStore.row(
                        "id", entity.id(),
                        "type", entity.type(),
                        "name", entity.name()))
                .collect(Collectors.toList());
        store.onRows("create_entities", rows);
    }

    private Amended<Changes> move(Map<Link, String> moves) {
        Set<String> told = ids(moves, link -> !link.isMention());
        Set<String> drawn =
                ids(moves, link -> link.role().equals("SUBJECT") || link.role().equals("OBJECT"));
        Map<String, Optional<Triple>> before = StatementEdges.of(transaction, drawn);
        store.onRows("move_mentions", rows(moves, Link::isMention));
        store.onRows("move_roles", rows(moves, link -> !link.isMention()));
        Map<String, Optional<Triple>> after = StatementEdges.tell(transaction, drawn);
        Map<String, Triple> touched = new TreeMap<>();
        before.values().forEach(triple -> triple.ifPresent(edge -> touched.put(edge.id(), edge)));
        after.values().forEach(triple -> triple.ifPresent(edge -> touched.put(edge.id(), edge)));
        int mentions = (int) moves.keySet().stream().filter(Link::isMention).count();
        return new Amended<>(new Changes(told.size(), mentions, relationships(touched.keySet())), touched.values());
    }

    private static Set<String> ids(Map<Link, String> moves, Predicate<Link> which) {
        return moves.keySet().stream()
                .filter(which)
                .map(link -> Objects.requireNonNull(link.statement()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Map<String, @Nullable Object>> rows(Map<Link, String> moves, Predicate<Link> which) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        moves.forEach((link, target) -> {
            if (which.test(link)) {
                rows.add(IdentityStore.row(
                        "link",
                        link.element(),
                        "role",
                        link.role(),
                        "entity",
                        target,
                        "resolvedAs",
                        target.equals(link.resolvedAs()) ? null : link.resolvedAs()));
            }
        });
        return rows;
    }

    private Changes.Relationships relationships(Set<String> edges) {
        int gone = 0;
        int made = 0;
        int redrawn = 0;
        if (!edges.isEmpty()) {
            for (Record row : store.rows("edges_before_and_after", IdentityStore.ids(edges))) {
                boolean before = row.get("before").asBoolean();
                boolean after = row.get("after").asBoolean();
                gone += before && !after ? 1 : 0;
                made += !before && after ? 1 : 0;
                redrawn += before && after ? 1 : 0;
            }
        }
        return new Changes.Relationships(gone, made, redrawn);
    }

    /** Tells the merges of some sources who bears them now. */
    void setSurvivors(Collection<Merge> merges) {
        List<Map<String, @Nullable Object>> rows = merges.stream()
                .map(merge -> IdentityStore.row(
                        "id",
                        merge.id(),
                        "survivor",
                        placement.survivor(merge.source().id())))
                .collect(Collectors.toList());
        store.onRows("set_survivors", rows);
    }
}
