package org.relasi.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;
import org.relasi.publisher.Publisher;

/** Keeps one name a publisher throughout the store: the best spelling of those that were sent, whichever came first. */
final class PublisherNames {

    private final CypherScripts scripts;

    PublisherNames(CypherScripts writeScripts) {
        this.scripts = writeScripts;
    }

    /** The names, by key, to store these by; what is stored by a worse name has them afterwards. */
    Map<String, String> settle(TransactionContext transaction, Stream<Publication> publications) {
        Map<String, String> names = new TreeMap<>();
        publications.forEach(publication -> put(names, publication.key(), publication.publisher()));
        if (names.isEmpty()) {
            return names;
        }
        List<Record> stored = transaction
                .run(scripts.script("find_publisher_names").text(), Map.of("keys", List.copyOf(names.keySet())))
                .list();
        stored.forEach(
                row -> put(names, row.get("key").asString(), row.get("name").asString(null)));
        List<Map<String, Object>> better = new ArrayList<>();
        for (Record row : stored) {
            String name = names.getOrDefault(row.get("key").asString(), "");
            if (!name.equals(row.get("name").asString(null))) {
                better.add(Map.of("key", row.get("key").asString(), "name", name));
            }
        }
        if (!better.isEmpty()) {
            transaction
                    .run(scripts.script("rename_publishers").text(), Map.of("rows", better))
                    .consume();
        }
        return names;
    }

    private static void put(Map<String, String> names, @Nullable String key, @Nullable String name) {
        if (key != null && name != null) {
            names.merge(key, name, Publisher::betterName);
        }
    }
}
