package org.relasi.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.relasi.decision.Decision;
import org.relasi.graph.Amended;
import org.relasi.graph.GraphWriter;
import org.relasi.query.NamedEntities;
import org.relasi.resolve.HashId;
import org.springframework.stereotype.Component;

/** Makes two entities of one, and one again. */
@Component
final class Splits {

    private final GraphWriter graph;
    private final NamedEntities names;

    Splits(GraphWriter graph, NamedEntities names) {
        this.graph = graph;
        this.names = names;
    }

    /** A split, and what it changed. */
    record Made(Split split, Changes changes) {}

    /**
     * Makes what some articles or sentences say of an entity another's.
     *
     * @param rehearse whether nothing is to be changed
     * @throws DecisionRefused where it does not go with what is stored or was decided before
     */
    Made make(SplitRequest request, Decision decision, boolean rehearse) {
        request.check();
        String entity = names.id("entity", Objects.requireNonNull(request.entity()));
        String target = isGiven(request.target()) ? names.id("target", Objects.requireNonNull(request.target())) : null;
        return write(rehearse, transaction -> {
            IdentityStore store = new IdentityStore(transaction);
            EntityName split = store.known(entity);
            EntityName other = target == null ? fresh(split, request, decision) : store.known(target);
            return make(transaction, split, other, request, decision);
        });
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** One that no name resolves to: what is placed there is all that it has. */
    private static EntityName fresh(EntityName entity, SplitRequest request, Decision decision) {
        String name = String.valueOf(request.name()).strip();
        String id = HashId.of("entity by split", entity.id(), name, decision.at());
        return new EntityName(id, entity.type(), name);
    }

    private static Amended<Made> make(
            TransactionContext transaction,
            EntityName entity,
            EntityName target,
            SplitRequest request,
            Decision decision) {
        if (entity.id().equals(target.id())) {
            throw DecisionRefused.oneEntity(entity);
        }
        if (!entity.type().equals(target.type())) {
            throw DecisionRefused.unlike(entity, target);
        }
        IdentityStore store = new IdentityStore(transaction);
        String id = HashId.of(
                "split",
                entity.id(),
                target.id(),
                Split.sorted(request.articleIds()),
                Split.sorted(request.sentenceIds()),
                decision.at());
        Split split = new Split(id, entity, target, request.articleIds(), request.sentenceIds(), decision, null);
        if (store.placement(List.of(target.id()))
                .reached(target.id(), split::mayOverlap)
                .contains(entity.id())) {
            throw DecisionRefused.circle("target", target, entity);
        }
        List<Link> links = covered(store.linksTo(entity.id()), split);
        store.run("create_split", Map.of("properties", split.properties()));
        return arrange(transaction, split, links);
    }

    private static List<Link> covered(List<Link> all, Split split) {
        refuseUnmentioned("articles", split.entity(), split.articles(), all, Link::article);
        refuseUnmentioned("sentences", split.entity(), split.sentences(), all, Link::sentence);
        List<Link> links = all.stream()
                .filter(link -> split.covers(link.article(), link.sentence()))
                .toList();
        if (links.size() == all.size()) {
            throw DecisionRefused.nothingLeft(split.entity());
        }
        return links;
    }

    private static void refuseUnmentioned(
            String field, EntityName entity, Set<String> given, List<Link> links, Function<Link, String> where) {
        Set<String> unmentioned = new TreeSet<>(given);
        unmentioned.removeAll(links.stream().map(where).collect(Collectors.toSet()));
        if (!unmentioned.isEmpty()) {
            throw DecisionRefused.notMentioned(
                    field, entity, unmentioned.stream().limit(20).toList());
        }
    }

    /**
     * Gives back to the entity what was made the other's, also what came since.
     *
     * @throws DecisionRefused where it is undone already
     */
    Made undo(String id, Decision decision, boolean rehearse) {
        return write(rehearse, transaction -> {
            IdentityStore store = new IdentityStore(transaction);
            Split split = Split.of(store.decision("split_by_id", "split", id));
            if (split.undone() != null) {
                throw DecisionRefused.alreadyUndone("split", id);
            }
            String target = split.target().id();
            Placement before = store.placement(List.of(target));
            List<Link> links = store.placedAt(before.reached(target, any -> true)).stream()
                    .filter(link -> split.covers(link.article(), link.sentence()))
                    .toList();
            store.undo("undo_split", id, decision);
            return arrange(
                    transaction,
                    new Split(
                            id,
                            split.entity(),
                            split.target(),
                            split.articles(),
                            split.sentences(),
                            split.decision(),
                            decision),
                    links);
        });
    }

    private static Amended<Made> arrange(TransactionContext transaction, Split split, Collection<Link> links) {
        List<String> ends = List.of(split.entity().id(), split.target().id());
        Amended<Changes> amended = Rearrangement.of(transaction, links, ends).arrange(ends, links);
        return new Amended<>(new Made(split, amended.result()), amended.edges());
    }

    private Made write(boolean rehearse, Function<TransactionContext, Amended<Made>> change) {
        return rehearse ? graph.rehearse(change) : graph.change(change);
    }
}
