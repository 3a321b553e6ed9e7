package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** An article that was read, as JSON. */
record Article(
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

        @Schema(description = "All who published these words, one a publisher, the first of them first")
        List<Publication> publications,

        @Schema(description = "What the offsets of its sentences count in", example = "Jerman menuduh Rusia.")
        String text,

        @Schema(description = "Sentences stored", example = "12")
        long sentences,

        @Schema(description = "Statements read from it", example = "7")
        long statements,

        Links links) {

    /** Of a row with an article and its counts. */
    static Article of(Record row) {
        Value article = row.get("article");
        String id = article.get("id").asString();
        return new Article(
                id,
                article.get("language").asString(),
                Graph.text(article.get("title")),
                Graph.text(article.get("publisher")),
                Graph.text(article.get("url")),
                Graph.text(article.get("publishedAt")),
                row.get("publications").asList(Publication::of),
                article.get("text").asString(""),
                row.get("sentences").asLong(),
                row.get("statements").asLong(),
                new Links("/api/v1/articles/" + id + "/statements", "/browser/articles/" + id));
    }

    /** That somebody published the article. */
    record Publication(
            @Schema(example = "Harian Satu", nullable = true) @Nullable
            String publisher,

            @Schema(example = "https://satu.example/1", nullable = true) @Nullable
            String url,

            @Schema(format = "date", example = "2021-01-10", nullable = true) @Nullable
            String publishedAt,

            @Schema(example = "Jerman menuduh Rusia", nullable = true) @Nullable
            String title) {

        static Publication of(Value node) {
            return new Publication(
                    Graph.text(node.get("publisher")),
                    Graph.text(node.get("url")),
                    Graph.text(node.get("publishedAt")),
                    Graph.text(node.get("title")));
        }
    }

    /** Where to read on. */
    @Schema(name = "ArticleLinks")
    record Links(
            @Schema(
                    description = "What was read from it",
                    example = "/api/v1/articles/0f6c2a9be1d84c5730a1b2c3d4e5f607/statements")
            String statements,

            @Schema(
                    description = "Opens Neo4j Browser with what draws all that was read from it; Ctrl+Enter runs it",
                    example = "/browser/articles/0f6c2a9be1d84c5730a1b2c3d4e5f607")
            String browser) {}
}
