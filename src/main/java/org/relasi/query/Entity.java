package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Somebody or something in the graph, as JSON. */
record Entity(
        @Schema(description = "Stable id", example = "5d1b2c9e7f3a4b60")
        String id,

        @Schema(implementation = EntityType.class, example = "State")
        String type,

        @Schema(description = "Canonical name", example = "Rusia")
        String name,

        @Schema(description = "Other naming forms seen, sorted", example = "[\"Kremlin\", \"Moskow\", \"Russia\"]")
        List<String> aliases,

        @Schema(description = "ISO 3166-1 alpha-3 code, of a state that has one", example = "RUS", nullable = true)
        @Nullable
        String iso3,

        @Schema(
                description = "First day of when an event happened, where an article says so: a week is given as its"
                        + " Monday, a month and a year as their first day",
                format = "date",
                example = "2016-01-01",
                nullable = true)
        @Nullable
        String eventTime,

        @Schema(
                description = "How exactly that is known",
                implementation = DatePrecision.class,
                example = "year",
                nullable = true)
        @Nullable
        String eventPrecision,

        @Schema(description = "Sentences that mention it", example = "12")
        long mentions,

        @Schema(description = "Relationships that it has", example = "7")
        long relationships,

        Links links)
        implements Captioned {

    /** Of a row with an entity and with how much there is about it. */
    static Entity of(Record row) {
        Value node = row.get("entity");
        String id = node.get("id").asString();
        return new Entity(
                id,
                Graph.type(node),
                node.get("name").asString(),
                node.get("aliases").asList(Value::asString, List.of()),
                Graph.text(node.get("iso3")),
                Graph.text(node.get("eventTime")),
                Graph.text(node.get("eventPrecision")),
                row.get("mentions").asLong(),
                row.get("relationships").asLong(),
                new Links("/api/v1/entities/" + id + "/relationships", "/browser/entities/" + id));
    }

    /** Of a state the name that it is stored under becomes one of the others. */
    @Override
    public Entity captioned(String language) {
        String caption = Captions.name(name, iso3, language);
        List<String> others = Stream.concat(aliases.stream(), Stream.of(name))
                .filter(other -> !other.equals(caption))
                .distinct()
                .sorted()
                .toList();
        return caption.equals(name)
                ? this
                : new Entity(
                        id, type, caption, others, iso3, eventTime, eventPrecision, mentions, relationships, links);
    }

    /** Where to go on. */
    @Schema(name = "EntityLinks")
    record Links(
            @Schema(description = "Its relationships", example = "/api/v1/entities/5d1b2c9e7f3a4b60/relationships")
            String relationships,

            @Schema(
                    description = "Opens Neo4j Browser with what draws it and its neighbours; Ctrl+Enter runs it",
                    example = "/browser/entities/5d1b2c9e7f3a4b60")
            String browser) {}

    /** Who an entity is, in short. */
    record Reference(
            @Schema(description = "Stable id", example = "5d1b2c9e7f3a4b60")
            String id,

            @Schema(implementation = EntityType.class, example = "State")
            String type,

            @Schema(description = "Canonical name", example = "Rusia")
            String name,

            @JsonIgnore @Schema(hidden = true) @Nullable String iso3)
            implements Captioned {

        @Override
        public Reference captioned(String language) {
            return new Reference(id, type, Captions.name(name, iso3, language), iso3);
        }

        static Reference of(Value node) {
            return new Reference(
                    node.get("id").asString(),
                    Graph.type(node),
                    node.get("name").asString(),
                    Graph.text(node.get("iso3")));
        }

        static @Nullable Reference ofNullable(Value node) {
            return node.isNull() ? null : of(node);
        }
    }
}
