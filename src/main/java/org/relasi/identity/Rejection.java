package org.relasi.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relasi.decision.Decision;
import org.relasi.resolve.HashId;

/** That somebody decided that two entities are not one; whichever is named first. */
record Rejection(String id, EntityName one, EntityName other, Decision decision) {

    static Rejection of(EntityName a, EntityName b, Decision decision) {
        List<EntityName> pair =
                Stream.of(a, b).sorted(Comparator.comparing(EntityName::id)).toList();
        String id = HashId.of("rejection", pair.get(0).id(), pair.get(1).id());
        return new Rejection(id, pair.get(0), pair.get(1), decision);
    }

    static Rejection of(Value node) {
        return new Rejection(
                node.get("id").asString(),
                new EntityName(
                        node.get("one").asString(),
                        node.get("type").asString(),
                        node.get("oneName").asString()),
                new EntityName(
                        node.get("other").asString(),
                        node.get("type").asString(),
                        node.get("otherName").asString()),
                StoredDecision.made(node));
    }

    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>(StoredDecision.properties(decision));
        properties.put("id", id);
        properties.put("one", one.id());
        properties.put("oneName", one.name());
        properties.put("other", other.id());
        properties.put("otherName", other.name());
        properties.put("type", one.type());
        return properties;
    }
}
