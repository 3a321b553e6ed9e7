package org.relasi.identity;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relasi.decision.Decision;

/** Who decided, when and why, as nodes keep it. */
final class StoredDecision {

    private StoredDecision() {}

    static Map<String, @Nullable Object> properties(Decision decision) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("by", decision.by());
        properties.put("at", decision.at().atZone(ZoneOffset.UTC));
        properties.put("note", decision.note());
        return properties;
    }

    static Decision made(Value node) {
        return new Decision(
                node.get("by").asString(),
                node.get("at").asZonedDateTime().toInstant(),
                node.get("note").asString(null));
    }

    static @Nullable Decision undone(Value node) {
        return node.get("undoneAt").isNull()
                ? null
                : new Decision(
                        node.get("undoneBy").asString(),
                        node.get("undoneAt").asZonedDateTime().toInstant(),
                        node.get("undoneNote").asString(null));
    }
}
