package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Articles", description = "The articles that were read, and what was read from them")
@AsksTheStore
@RestController("storedArticles")
@RequestMapping(path = "/api/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
class ArticleController {

    private final NamedEntities names;
    private final GraphReader graph;
    private final ArticleLists articles;
    private final StatementLists statements;

    ArticleController(NamedEntities names, GraphReader graph, ArticleLists articles, StatementLists statements) {
        this.names = names;
        this.graph = graph;
        this.articles = articles;
        this.statements = statements;
    }

    @TakesPublishers
    @TakesNames
    @Operation(
            operationId = "findArticles",
            summary = "Find articles",
            description = "Latest first; those of no day last. Without their texts, which each has at its own address.")
    @GetMapping
    Page<ArticleEntry> find(
            @ParameterObject @Valid ArticleFilter filter,
            @Parameter(description = "One that they mention: its id, or a name that only it has", example = "Malaysia")
                    @RequestParam(required = false)
                    @Nullable
                    String entity,
            @ParameterObject @Valid Paging paging) {
        return entity == null ? articles.find(filter, paging) : articles.of(names.id("entity", entity), filter, paging);
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
            @ParameterObject ReviewFilter reviewed,
            @ParameterObject @Valid Paging paging) {
        get(id);
        return statements.ofArticle(id, reviewed, paging);
    }
}
