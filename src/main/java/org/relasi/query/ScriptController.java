package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Saved scripts", description = "An analyst's favourites, the same as in Neo4j Browser")
@AsksTheStore
@RestController
@RequestMapping(path = "/api/v1/queries", produces = MediaType.APPLICATION_JSON_VALUE)
class ScriptController {

    private final SavedScripts scripts;

    ScriptController(SavedScripts scripts) {
        this.scripts = scripts;
    }

    @Operation(
            operationId = "listQueries",
            summary = "All saved scripts, with their parameters",
            description =
                    "And the files of the scripts folder that are not taken, with the line and what is wrong there.")
    @GetMapping
    SavedScriptList all() {
        return scripts.list();
    }

    @TakesNames
    @Operation(
            operationId = "runQuery",
            summary = "Run a saved script",
            description =
                    "Takes the parameters that the script declares as query parameters, and reads only. A parameter of type"
                            + " `entity` is an id or a name that only one has; `entities` of the answer says whom it means.")
    @GetMapping(
            path = "/{name}",
            produces = {MediaType.APPLICATION_JSON_VALUE, Drawing.MEDIA_TYPE})
    ScriptAnswer run(
            @Parameter(example = "who_accuses_whom") @PathVariable String name,
            @Parameter(
                            description = "Parameters of the script, by name",
                            style = ParameterStyle.FORM,
                            explode = Explode.TRUE,
                            schema = @Schema(type = "object", additionalPropertiesSchema = String.class),
                            example = "{\"minSources\": \"1\"}")
                    @RequestParam
                    MultiValueMap<String, String> parameters) {
        return scripts.run(name, SavedScripts.joined(parameters));
    }
}
