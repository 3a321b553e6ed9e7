package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Articles", description = "The articles that were read, and what was read from them")
@RestController("storedArticles")
@RequestMapping(path = "/api/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
class ArticleController {

    private static final String STATEMENTS = "statements";

    private final GraphReader graph;

    ArticleController(GraphReader graph) {
        this.graph = graph;
    }

    @Operation(operationId = "getArticle", summary = "One article")
    @GetMapping("/{id}")
    Article get(@Parameter(example = "0f6c2a9be1d84c5730a1b2c3d4e5f607") @PathVariable String id) {
        return graph.row("article_by_id", Values.parameters("id", id), Article::of)
                .orElseThrow(() -> NotFound.article(id));
    }

    @Operation(
            operationId = "getStatementsOfArticle",
            summary = "What was read from an article",
            description = "In the order of its text.")
    @GetMapping("/{id}/statements")
    Page<Statement> statements(
            @Parameter(example = "0f6c2a9be1d84c5730a1b2c3d4e5f607") @PathVariable String id,
            @Parameter(example = "50") @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
                    int limit,
            @Parameter(description = "`nextCursor` of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        Cursor after = Cursor.read(cursor, STATEMENTS);
        get(id);
        List<Record> rows = graph.rows(
                "statements_of_article",
                Values.parameters(
                        "id",
                        id,
                        "afterStart",
                        after == null ? null : after.number(),
                        "afterId",
                        after == null ? null : after.id(),
                        "limit",
                        limit + 1),
                row -> row);
        return Page.of(rows, limit, ArticleController::position).map(Statement::of);
    }

    private static Cursor position(Record row) {
        String start = row.get("sentence").get("start").toString();
        return new Cursor(STATEMENTS, start, row.get("statement").get("id").asString());
    }
}
