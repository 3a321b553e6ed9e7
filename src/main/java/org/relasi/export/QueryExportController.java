package org.relasi.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.relasi.problem.MayAnswer;
import org.relasi.query.NamedEntities;
import org.relasi.query.SavedScripts;
import org.relasi.query.TakesNames;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Exports", description = "The graph as a file for other programs")
@RestController
@RequestMapping("/api/v1/exports/queries")
class QueryExportController {

    private final Exports exports;
    private final SavedScripts scripts;
    private final NamedEntities names;

    QueryExportController(Exports exports, SavedScripts scripts, NamedEntities names) {
        this.exports = exports;
        this.scripts = scripts;
        this.names = names;
    }

    @Operation(operationId = "exportQuery", summary = "What a saved script returns, as a file", description = """
                    The nodes and relationships that it returns, also those in paths and lists, with the ends of the latter; \
                    otherwise as the export of the graph. Takes the parameters of the script beside `format`.""")
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            required = true,
            description = "As that of the export of the graph",
            schema = @Schema(allowableValues = {"graphml", "csv", "ndjson", "cameo"}),
            example = "graphml")
    @Parameter(
            name = "parameters",
            in = ParameterIn.QUERY,
            description = "Parameters of the script, by name",
            style = ParameterStyle.FORM,
            explode = Explode.TRUE,
            schema = @Schema(type = "object", additionalPropertiesSchema = String.class),
            example = "{\"minSources\": \"1\"}")
    @AnswersAFile
    @TakesNames
    @MayAnswer(
            status = 422,
            when = "The result has more nodes or edges than may be",
            slug = "export-too-large",
            title = "Export too large",
            detail = "This part of the graph has more than 50000 nodes or edges. Ask for less: a smaller depth.")
    @GetMapping("/{name}")
    void query(
            @Parameter(example = "who_accuses_whom") @PathVariable String name,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, String> given = SavedScripts.joined(parameters);
        given.put("query", name);
        ExportDownload.send(ExportParameters.read(given, scripts, names), exports, request, response);
    }
}
