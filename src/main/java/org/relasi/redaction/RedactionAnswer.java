package org.relasi.redaction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** That a person's name was taken out, as JSON: never the name. */
@Schema(name = "Redaction")
record RedactionAnswer(
        @Schema(description = "Stable id", example = "1f93b2d5c7e84f16a2b3c4d5e6f70819")
        String id,

        @Schema(description = "Id of the person", example = "0f6c2a9be1d84c57")
        String entity,

        @Schema(description = "Name of the key or token of who asked for it", example = "anonymous")
        String by,

        @Schema(format = "date-time", example = "2026-01-09T08:15:00.123Z")
        String at,

        @Schema(description = "Why", example = "permintaan tanggal 5 Januari", nullable = true) @Nullable
        String note,

        @Schema(description = "Articles that were looked through", minimum = "0", example = "12")
        long articles,

        @Schema(description = "Whether it came to its end; ask for it again where it did not", example = "true")
        boolean done) {

    static RedactionAnswer of(Value node) {
        return new RedactionAnswer(
                node.get("id").asString(),
                node.get("entity").asString(),
                node.get("by").asString(),
                DateTimeFormatter.ISO_INSTANT.format(
                        node.get("at").asZonedDateTime().toInstant()),
                node.get("note").asString(null),
                node.get("articles").asLong(),
                node.get("done").asBoolean());
    }

    /** All of them. */
    @Schema(name = "Redactions")
    record Listed(List<RedactionAnswer> items) {

        Listed {
            items = List.copyOf(items);
        }
    }
}
