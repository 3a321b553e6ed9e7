package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.relasi.cypher.CypherScript;

/** What a saved script found, as JSON. */
record ScriptAnswer(
        @Schema(example = "who_accuses_whom") String name,

        @Schema(example = "Who accuses whom, best supported first")
        String title,

        @Schema(description = "Names of the columns, in order", example = "[\"p\"]")
        List<String> columns,

        @Schema(
                description =
                        "By column: text, numbers, lists; a node is {id, labels, properties}; a relationship "
                                + "{id, type, source, target, properties} with the ids of its ends; a path {nodes, relationships}",
                example = "[{\"entity\": \"Rusia\", \"neighbours\": 5}]")
        List<Map<String, @Nullable Object>> rows,

        @Schema(description = "Whether there were more rows than one answer may have", example = "false")
        boolean truncated) {

    /** Reads at most {@code maxRows} of a result. */
    static ScriptAnswer of(CypherScript script, Result result, int maxRows) {
        List<Record> records = new ArrayList<>();
        while (records.size() < maxRows && result.hasNext()) {
            records.add(result.next());
        }
        boolean truncated = result.hasNext();
        Cells cells = Cells.of(records);
        return new ScriptAnswer(
                script.name(),
                script.title(),
                result.keys(),
                records.stream().map(cells::row).toList(),
                truncated);
    }
}
