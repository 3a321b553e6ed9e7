package org.relasi.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The body of a request with an article, for the API's description; {@code ArticleJson} reads it. */
@Schema(
        name = "ArticleToRead",
        description = "An article to read; only its text is required.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleBody(
        @Nullable @Schema(description = "Headline", maxLength = 1000, example = "Rusia Bantah Tuduhan Jerman")
        String title,

        @Schema(
                description = "The whole text; it may begin with the headline",
                example = "Jerman menuduh Rusia meretas parlemen. Moskow membantah tuduhan itu.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String text,

        @Nullable
        @Schema(
                description = "Where it was published",
                format = "uri",
                maxLength = 2000,
                example = "https://example.org/berita/1")
        String url,

        @Nullable
        @Schema(
                description = "Who published it, in any spelling; the host of url where absent",
                maxLength = 1000,
                example = "Koran Contoh")
        String publisher,

        @Nullable
        @Schema(
                description = "Another name for publisher; where both are there, they tell the same one",
                maxLength = 1000,
                example = "Koran Contoh")
        String source,

        @Nullable @Schema(description = "Day of publication; a date-time is taken for its day", example = "2026-01-31")
        LocalDate publishedAt,

        @Nullable @Schema(description = "ISO 639-1 code; detected where absent", example = "id")
        String language) {

    static final String EXAMPLE = """
        {"title": "Rusia Bantah Tuduhan Jerman",
         "text": "Jerman menuduh Rusia meretas parlemen. Presiden Rusia Vladimir Putin membantah tuduhan itu.",
         "url": "https://example.org/berita/1", "publisher": "Koran Contoh", "publishedAt": "2026-01-31", "language": "id"}\
        """;

    static final String TEXT_EXAMPLE =
            "Germany accused Russia of hacking its parliament. Moscow denied the accusation.";

    static final String HTML_EXAMPLE = "<html lang=\"id\"><h1>Rusia Bantah Tuduhan Jerman</h1>"
            + "<p>Jerman menuduh Rusia meretas parlemen. Moskow membantah tuduhan itu.</p></html>";
}
