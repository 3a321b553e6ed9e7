package org.relasi.identity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relasi.decision.Decision;

/**
 * That somebody decided that two entities are one.
 *
 * @param source whose mentions and statements became the target's
 * @param undone who took it back; null where it holds
 */
record Merge(
        String id,
        EntityName source,
        EntityName target,
        Decision decision,
        @Nullable Decision undone) {

    static Merge of(Value node) {
        String type = node.get("type").asString();
        return new Merge(
                node.get("id").asString(),
                new EntityName(
                        node.get("source").asString(),
                        type,
                        node.get("sourceName").asString()),
                new EntityName(
                        node.get("target").asString(),
                        type,
                        node.get("targetName").asString()),
                StoredDecision.made(node),
                StoredDecision.undone(node));
    }

    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>(StoredDecision.properties(decision));
        properties.put("id", id);
        properties.put("source", source.id());
        properties.put("sourceName", source.name());
        properties.put("target", target.id());
        properties.put("targetName", target.name());
        properties.put("type", source.type());
        return properties;
    }
}
