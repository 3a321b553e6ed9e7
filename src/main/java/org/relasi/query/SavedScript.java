package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
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

        @Schema(example = "First look") String group,
        List<Parameter> parameters,

        @Schema(
                description = "As it can be pasted into Neo4j Browser",
                example =
                        "// Who accuses whom, best supported first\\nMATCH p = (a:Entity)-[r:ACCUSES]->(b:Entity) RETURN p")
        String cypher,

        Links links) {

    static SavedScript of(CypherScript script) {
        return new SavedScript(
                script.name(),
                script.title(),
                script.description(),
                ScriptGroup.of(script).name(),
                script.parameters().stream().map(Parameter::of).toList(),
                script.text(),
                new Links("/api/v1/queries/" + script.name()));
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
            String run) {}
}
