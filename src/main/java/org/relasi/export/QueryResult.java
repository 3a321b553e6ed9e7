package org.relasi.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/** The nodes and relationships that a saved script returns, and the nodes that these stand between. */
final class QueryResult {

    private long rows;

    private QueryResult() {}

    /** @throws ExportProblem where there are more than {@code most} of them, or where it returns other values only */
    static PartOfGraph of(StoreReading store, ExportRequest.Found found, int most) throws IOException {
        PartOfGraph part = new PartOfGraph(most);
        QueryResult result = new QueryResult();
        store.rows(found.script(), found.parameters(), row -> {
            result.rows++;
            row.values().stream().map(Value::asObject).forEach(part::add);
        });
        if (part.isEmpty() && result.rows > 0) {
            throw ExportProblem.noGraph(found.script().name());
        }
        List<String> missing = part.missingEnds();
        store.rows(
                "nodes_by_element",
                Map.of("elements", missing),
                row -> part.add(row.get("node").asNode()));
        return part;
    }
}
