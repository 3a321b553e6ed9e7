package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.neo4j.driver.Values;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Articles", description = "The articles that were read, and what was read from them")
@AsksTheStore
@RestController("storedArticles")
@RequestMapping(path = "/api/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
class ArticleController {

    private final GraphReader graph;
    private final StatementLists statements;

    ArticleController(GraphReader graph, StatementLists statements) {
        this.graph = graph;
        this.statements = statements;
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
            @ParameterObject @Valid Paging paging) {
        get(id);
        return statements.ofArticle(id, paging);
    }
}
