package org.relasi.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

/** Accusations, latest first, and what answers one, earliest first. */
@Component
class ClaimLists {

    private static final String CLAIMS = "claims";
    private static final String RESPONSES = "responses";

    private final GraphReader graph;

    ClaimLists(GraphReader graph) {
        this.graph = graph;
    }

    /** @param actor id of who accuses or is accused; null for anybody */
    Page<Claim> claims(@Nullable String actor, ClaimFilter filter, Paging paging) {
        Map<String, @Nullable Object> parameters = filter.parameters();
        parameters.put("actor", actor);
        String script = actor == null ? "claims" : "claims_of_actor";
        List<Record> rows = rows(script, CLAIMS, parameters, paging);
        return paging.page(rows, row -> position(CLAIMS, row)).map(Claim::of);
    }

    Page<ClaimResponse> responses(String claim, Paging paging) {
        boolean known = graph.row("claim_by_id", Values.parameters("id", claim), row -> true)
                .isPresent();
        if (!known) {
            throw NotFound.claim(claim);
        }
        Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("id", claim));
        List<Record> rows = rows("responses_of_claim", RESPONSES, parameters, paging);
        return paging.page(rows, row -> position(RESPONSES, row)).map(ClaimResponse::of);
    }

    private List<Record> rows(String script, String kind, Map<String, @Nullable Object> parameters, Paging paging) {
        Cursor after = paging.after(kind);
        parameters.put("afterKey", after == null ? null : after.key());
        parameters.put("afterId", after == null ? null : after.id());
        parameters.put("limit", paging.rows());
        return graph.rows(script, Values.value(parameters), row -> row);
    }

    private static Cursor position(String kind, Record row) {
        return new Cursor(
                kind,
                row.get("place").asString(),
                row.get("statement").get("id").asString());
    }
}
