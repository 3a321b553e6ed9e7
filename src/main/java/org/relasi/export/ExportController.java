package org.relasi.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Exports", description = "The graph as a file for other programs")
@RestController
@RequestMapping("/api/v1/exports")
class ExportController {

    private final Exports exports;
    private final SavedScripts scripts;
    private final NamedEntities names;

    ExportController(Exports exports, SavedScripts scripts, NamedEntities names) {
        this.exports = exports;
        this.scripts = scripts;
        this.names = names;
    }

    @Operation(operationId = "exportGraph", summary = "The graph, or a part of it, as a file", description = """
                    Streamed, so it may be of any size. What part: everything; what is around an `entity`, up to `depth` edges \
                    away; of both only what was reported from `since` until `until`. What a saved script returns is at \
                    `/api/v1/exports/queries/{name}` (and here, with `query=name`). A download that breaks off is to be thrown away: \
                    its connection is cut, and GraphML lacks its last tag, a zip its directory, NDJSON its line of kind `end`. \
                    `Accept-Encoding: gzip` compresses it.""")
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            required = true,
            description = "graphml: for Gephi, yEd, NetworkX. csv: a zip for `neo4j-admin database import`."
                    + " ndjson: a JSON object a line. cameo: event data in tab-separated columns. training: articles with"
                    + " their reviewed statements, as readers are trained on; of an `entity` those that mention it",
            schema = @Schema(allowableValues = {"graphml", "csv", "ndjson", "cameo", "training"}),
            example = "graphml")
    @Parameter(
            name = "entity",
            in = ParameterIn.QUERY,
            description = "The entity to begin at: its id, or a name that only it has",
            schema = @Schema(type = "string"),
            example = "Polandia")
    @Parameter(
            name = "depth",
            in = ParameterIn.QUERY,
            description = "How many edges away from the entity",
            schema = @Schema(type = "integer", minimum = "1", maximum = "4", defaultValue = "1"),
            example = "1")
    @Parameter(
            name = "since",
            in = ParameterIn.QUERY,
            description = "First day of publication",
            schema = @Schema(type = "string", format = "date"),
            example = "2020-01-01")
    @Parameter(
            name = "until",
            in = ParameterIn.QUERY,
            description = "Last day of publication",
            schema = @Schema(type = "string", format = "date"),
            example = "2030-12-31")
    @Parameter(
            name = "evidence",
            in = ParameterIn.QUERY,
            description = "Whether articles, sentences and statements are in it; csv and ndjson have them unless told"
                    + " otherwise, graphml has them when told so, cameo always has the sentences",
            schema = @Schema(type = "boolean"),
            example = "true")
    @AnswersAFile
    @TakesNames
    @MayAnswer(
            status = 404,
            when = "There is no such saved script",
            slug = "query-not-found",
            title = "No such query",
            detail = "There is no query 'unknown'.")
    @MayAnswer(
            status = 422,
            when = "The part has more nodes or edges than may be",
            slug = "export-too-large",
            title = "Export too large",
            detail = "This part of the graph has more than 50000 nodes or edges. Ask for less: a smaller depth.")
    @GetMapping("/graph")
    void graph(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, String> given = SavedScripts.joined(parameters);
        ExportDownload.send(ExportParameters.read(given, scripts, names), exports, request, response);
    }
}
