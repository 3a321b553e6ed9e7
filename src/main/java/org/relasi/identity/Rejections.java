package org.relasi.identity;

import java.util.List;
import java.util.Map;
import org.relasi.decision.Decision;
import org.relasi.graph.Amended;
import org.relasi.graph.GraphWriter;
import org.relasi.query.NamedEntities;
import org.springframework.stereotype.Component;

/** Remembers which entities are not one, so that they are not suggested. */
@Component
final class Rejections {

    private final GraphWriter graph;
    private final NamedEntities names;

    Rejections(GraphWriter graph, NamedEntities names) {
        this.graph = graph;
        this.names = names;
    }

    /** The same again stays what was decided first. */
    Rejection make(String source, String target, Decision decision) {
        String one = names.id("source", source);
        String other = names.id("target", target);
        return graph.change(transaction -> {
            IdentityStore store = new IdentityStore(transaction);
            EntityName first = store.known(one);
            EntityName second = store.known(other);
            if (one.equals(other)) {
                throw DecisionRefused.oneEntity(first);
            }
            if (!first.type().equals(second.type())) {
                throw DecisionRefused.unlike(first, second);
            }
            Rejection rejection = Rejection.of(first, second, decision);
            Map<String, Object> parameters = Map.of("id", rejection.id(), "properties", rejection.properties());
            Rejection kept = Rejection.of(
                    store.rows("merge_rejection", parameters).get(0).get("decision"));
            return new Amended<>(kept, List.of());
        });
    }

    /** @throws NotThere where there is none of that id */
    void forget(String id) {
        boolean there = graph.change(transaction -> new Amended<>(
                new IdentityStore(transaction)
                                .rows("delete_rejection", Map.of("id", id))
                                .get(0)
                                .get("deleted")
                                .asLong()
                        > 0,
                List.of()));
        if (!there) {
            throw new NotThere("rejection", id);
        }
    }
}
