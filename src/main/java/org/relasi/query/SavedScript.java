package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.ScriptParameter;

/** A saved script that can be run, as JSON. */
record SavedScript(
        @Schema(example = "who_accuses_whom") String name,

        @Schema(example = "Who accuses whom, best supported first")
        String title,

        @Schema(
                example = "Accusations between any two entities, with the number of independent sources.",
                nullable = true)
        @Nullable
        String description,

        @Schema(
                description = "By language code",
                example = "{\"id\": \"Siapa menuduh siapa, yang paling banyak sumbernya dulu\"}")
        Map<String, String> titles,

        @Schema(
                description = "By language code",
                example = "{\"id\": \"Tuduhan antara dua entitas mana pun, dengan jumlah sumber yang saling lepas.\"}")
        Map<String, String> descriptions,

        @Schema(example = "First look") String group,

        @Schema(
                description = "Whether relasi brings it or a user put it into the scripts folder",
                allowableValues = {"relasi", "user"},
                example = "relasi")
        String origin,

        List<Parameter> parameters,

        @Schema(
                description = "As it can be pasted into Neo4j Browser",
                example =
                        "// Who accuses whom, best supported first\\nMATCH p = (a:Entity)-[r:ACCUSES]->(b:Entity) RETURN p")
        String cypher,

        Links links) {

    static SavedScript of(CypherScript script, String origin) {
        return new SavedScript(
                script.name(),
                script.title(),
                script.description(),
                script.titles(),
                script.descriptions(),
                ScriptGroup.of(script).name(),
                origin,
                script.parameters().stream().map(Parameter::of).toList(),
                script.text(),
                new Links("/api/v1/queries/" + script.name(), "/browser/queries/" + script.name()));
    }

    /** A parameter that a script takes. */
    @Schema(name = "SavedScriptParameter")
    record Parameter(
            @Schema(example = "minSources") String name,
            @Schema(example = "integer") String type,

            @Schema(description = "Whether it must be given, as it has no default", example = "false")
            boolean required,

            @JsonProperty("default")
            @Schema(description = "Taken where it is not given", example = "1", nullable = true)
            @Nullable
            Object defaultValue) {

        static Parameter of(ScriptParameter parameter) {
            Object preset = parameter.defaultValue();
            return new Parameter(
                    parameter.name(),
                    parameter.type().written(),
                    parameter.required(),
                    preset == null ? null : Graph.plain(preset));
        }
    }

    /** Where to go on. */
    @Schema(name = "SavedScriptLinks")
    record Links(
            @Schema(description = "Runs it", example = "/api/v1/queries/who_accuses_whom")
            String run,

            @Schema(
                    description = "Opens it in Neo4j Browser, with its defaults; takes the same parameters",
                    example = "/browser/queries/who_accuses_whom")
            String browser) {}
}
