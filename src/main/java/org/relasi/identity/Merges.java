package org.relasi.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;
import org.relasi.decision.Decision;
import org.relasi.graph.Amended;
import org.relasi.graph.GraphWriter;
import org.relasi.query.NamedEntities;
import org.relasi.resolve.HashId;
import org.springframework.stereotype.Component;

/** Makes one entity of two, and two again. */
@Component
final class Merges {

    private final GraphWriter graph;
    private final NamedEntities names;

    Merges(GraphWriter graph, NamedEntities names) {
        this.graph = graph;
        this.names = names;
    }

    /** A merge, and what it changed. */
    record Made(Merge merge, Changes changes) {}

    /**
     * Makes the source's mentions and statements the target's.
     *
     * @param source its id or a name
     * @param target its id or a name; of one that is merged itself, its survivor is meant
     * @param rehearse whether nothing is to be changed
     * @throws DecisionRefused where it does not go with what was decided before
     */
    Made make(String source, String target, Decision decision, boolean rehearse) {
        String from = names.id("source", source);
        String into = names.id("target", target);
        return write(rehearse, transaction -> {
            IdentityStore store = new IdentityStore(transaction);
            store.mergeOf(source.strip()).ifPresent(merge -> {
                throw DecisionRefused.alreadyMerged(merge);
            });
            return make(transaction, store.known(from), store.known(into), decision);
        });
    }

    private static Amended<Made> make(
            TransactionContext transaction, EntityName source, EntityName target, Decision decision) {
        IdentityStore store = new IdentityStore(transaction);
        if (source.id().equals(target.id())) {
            throw DecisionRefused.oneEntity(source);
        }
        if (!source.type().equals(target.type())) {
            throw DecisionRefused.unlike(source, target);
        }
        if (store.placement(List.of(target.id()))
                .reached(target.id(), any -> true)
                .contains(source.id())) {
            throw DecisionRefused.circle("target", target, source);
        }
        String id = HashId.of("merge", source.id(), target.id(), decision.at());
        Merge merge = new Merge(id, source, target, decision, null);
        store.run("create_merge", Map.of("properties", merge.properties()));
        List<Merge> borne = new ArrayList<>(store.borneBy(source.id()));
        borne.add(merge);
        Collection<Link> links = store.linksTo(source.id());
        return arrange(transaction, merge, borne, links, List.of(source.id(), target.id()));
    }

    /**
     * Gives back to the source of a merge what is its own, also what came since.
     *
     * @throws DecisionRefused where it is undone already
     */
    Made undo(String id, Decision decision, boolean rehearse) {
        return write(rehearse, transaction -> {
            IdentityStore store = new IdentityStore(transaction);
            Merge merge = Merge.of(store.decision("merge_by_id", "merge", id));
            if (merge.undone() != null) {
                throw DecisionRefused.alreadyUndone("merge", id);
            }
            String source = merge.source().id();
            Placement before = store.placement(List.of(source));
            String survivor = before.survivor(source);
            Collection<Link> links = store.placedAt(before.reached(source, any -> true));
            List<Merge> borne = new ArrayList<>(store.borneBy(survivor));
            borne.removeIf(other -> other.id().equals(id));
            store.undo("undo_merge", id, decision);
            Merge undone = new Merge(id, merge.source(), merge.target(), merge.decision(), decision);
            return arrange(transaction, undone, borne, links, List.of(source, survivor));
        });
    }

    private static Amended<Made> arrange(
            TransactionContext transaction,
            Merge merge,
            List<Merge> borne,
            Collection<Link> links,
            List<String> entities) {
        TreeSet<String> concerned = new TreeSet<>(entities);
        borne.forEach(other -> concerned.add(other.source().id()));
        Rearrangement rearrangement = Rearrangement.of(transaction, links, concerned);
        rearrangement.setSurvivors(borne);
        Amended<Changes> amended = rearrangement.arrange(concerned, links);
        return new Amended<>(new Made(merge, amended.result()), amended.edges());
    }

    private Made write(boolean rehearse, Function<TransactionContext, Amended<Made>> change) {
        return rehearse ? graph.rehearse(change) : graph.change(change);
    }
}
