package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** An article in a list, without its text, as JSON. */
record ArticleEntry(
        @Schema(description = "Stable id", example = "0f6c2a9be1d84c5730a1b2c3d4e5f607")
        String id,

        @Schema(description = "ISO 639-1 code", example = "id")
        String language,

        @Schema(example = "Jerman menuduh Rusia", nullable = true) @Nullable
        String title,

        @Schema(example = "Harian Satu", nullable = true) @Nullable
        String publisher,

        @Schema(example = "https://satu.example/1", nullable = true) @Nullable
        String url,

        @Schema(format = "date", example = "2021-01-10", nullable = true) @Nullable
        String publishedAt,

        @Schema(description = "Statements read from it", example = "7")
        long statements,

        Links links) {

    /** Of a row with an article and the number of its statements. */
    static ArticleEntry of(Record row) {
        Value article = row.get("article");
        String id = article.get("id").asString();
        return new ArticleEntry(
                id,
                article.get("language").asString(""),
                Graph.text(article.get("title")),
                Graph.text(article.get("publisher")),
                Graph.text(article.get("url")),
                Graph.text(article.get("publishedAt")),
                row.get("statements").asLong(),
                new Links("/api/v1/articles/" + id, "/browser/articles/" + id));
    }

    /** Where to read on. */
    @Schema(name = "ArticleEntryLinks")
    record Links(
            @Schema(
                    description = "The article with its text",
                    example = "/api/v1/articles/0f6c2a9be1d84c5730a1b2c3d4e5f607")
            String article,

            @Schema(
                    description = "Opens Neo4j Browser with what draws all that was read from it; Ctrl+Enter runs it",
                    example = "/browser/articles/0f6c2a9be1d84c5730a1b2c3d4e5f607")
            String browser) {}
}
