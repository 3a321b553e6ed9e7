package org.relasi.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.relasi.graph.GraphWriter;
import org.relasi.problem.WritesTheStore;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes articles back. */
@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles", description = "The articles that were read, and what was read from them")
class ArticleRemovalController {

    private final GraphWriter graph;

    ArticleRemovalController(GraphWriter graph) {
        this.graph = graph;
    }

    @DeleteMapping("/{id}")
    @WritesTheStore
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteArticle",
            summary = "Take an article and what it says back",
            description =
                    "In one transaction: its sentences, statements and publications go, relationships are told by what"
                            + " is left, and those go that nothing supports any more; so do entities that nothing mentions"
                            + " any more. Entities that stay keep the names that it gave them.")
    @ApiResponse(responseCode = "204", description = "It is not there any more")
    void delete(@Parameter(example = "0f6c2a9be1d84c5730a1b2c3d4e5f607") @PathVariable String id) {
        if (!graph.delete(id)) {
            throw new ArticleNotFound(id);
        }
    }
}
