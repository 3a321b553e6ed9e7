package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
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

        @Schema(
                description = "By language code",
                example =
                        "{\"en\": \"Who accuses whom, best supported first\", \"id\": \"Siapa menuduh siapa, yang paling banyak sumbernya dulu\"}")
        Map<String, String> titles,

        @Schema(
                description = "Whom the names among the parameters mean, by parameter; empty where there are none",
                example = "{\"entity\": {\"id\": \"POL\", \"type\": \"State\", \"name\": \"Polandia\"}}")
        Map<String, Entity.Reference> entities,

        @Schema(description = "Names of the columns, in order", example = "[\"p\"]")
        List<String> columns,

        @Schema(
                description =
                        "By column: text, numbers, lists; a node is {id, labels, properties}; a relationship "
                                + "{id, type, source, target, properties} with the ids of its ends; a path {nodes, relationships}",
                example = "[{\"entity\": \"Rusia\", \"neighbours\": 5}]")
        List<Map<String, @Nullable Object>> rows,

        @Schema(description = "Whether there were more rows than one answer may have", example = "false")
        boolean truncated,

        @Schema(
                description = "Why there may be no row: the values that nothing fits; empty where there are rows",
                example = "[]")
        List<String> notices,

        Links links,
        @JsonIgnore @Schema(hidden = true) Drawing drawing)
        implements Drawable {

    /** Reads at most {@code maxRows} of a result. */
    static ScriptAnswer of(ScriptCall call, Result result, int maxRows) {
        List<Record> records = new ArrayList<>();
        while (records.size() < maxRows && result.hasNext()) {
            records.add(result.next());
        }
        boolean truncated = result.hasNext();
        Cells cells = Cells.of(records);
        CypherScript script = call.script();
        return new ScriptAnswer(
                script.name(),
                script.title(),
                script.titles(),
                call.entities(),
                result.keys(),
                records.stream().map(cells::row).toList(),
                truncated,
                records.isEmpty() ? call.notices() : List.of(),
                new Links(call.browserLink()),
                ScriptDrawing.of(records));
    }

    /** Where to go on. */
    @Schema(name = "ScriptAnswerLinks")
    record Links(
            @Schema(
                    description = "Opens the script in Neo4j Browser, with these parameters in it",
                    example = "/browser/queries/who_accuses_whom?minSources=1")
            String browser) {}
}
