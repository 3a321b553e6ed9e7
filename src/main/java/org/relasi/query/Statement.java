package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What one sentence of one article says of two entities, as JSON: the evidence of a relationship. */
public record Statement(
        @Schema(description = "Stable id", example = "77b0c1d24e9a6f13")
        String id,

        @Schema(implementation = RelationshipType.class, example = "ACCUSES")
        String type,

        @Schema(description = "The doer") Entity.Reference source,
        @Schema(description = "The undergoer") Entity.Reference target,

        @Schema(
                description = "Does the text say so, somebody in it, or does it deny it",
                implementation = Polarity.class,
                example = "asserted")
        String polarity,

        @Schema(description = "Whose words it rests on; null for the narrator", nullable = true)
        Entity.@Nullable Reference speaker,

        @Schema(description = "The sentence that says it") Passage sentence,

        @Schema(description = "The words that it was read from")
        Passage trigger,

        @Schema(
                description =
                        "The words of the sentence that stand for the doer: a name, a noun or a pronoun; null where"
                                + " none do, or where an earlier version read it",
                nullable = true)
        @Nullable
        Passage doer,

        @Schema(
                description = "The words of the sentence that stand for the undergoer, as those for the doer",
                nullable = true)
        @Nullable
        Passage undergoer,

        @Schema(description = "The rule that read it", example = "passive-agent", nullable = true) @Nullable
        String rule,

        @Schema(
                description = "Who found it: a rule, the model that learned, or a rule and the model sees it too; null"
                        + " where an earlier version read it",
                implementation = FoundBy.class,
                example = "both",
                nullable = true)
        @Nullable
        String foundBy,

        @Schema(description = "How sure that is", minimum = "0", maximum = "1", example = "0.9")
        double confidence,

        @Schema(
                description = "First day of when it happened, where the text says so: a week is given as its Monday,"
                        + " a month and a year as their first day",
                format = "date",
                example = "2021-08-20",
                nullable = true)
        @Nullable
        String eventTime,

        @Schema(
                description = "How exactly that is known",
                implementation = DatePrecision.class,
                example = "day",
                nullable = true)
        @Nullable
        String eventPrecision,

        @Schema(
                description =
                        "First day of when it was said, where its sentence says so, as for `eventTime`; null where only"
                                + " the article says it, on the day of its publication",
                format = "date",
                example = "2021-01-09",
                nullable = true)
        @Nullable
        String saidTime,

        @Schema(
                description = "How exactly that is known",
                implementation = DatePrecision.class,
                example = "day",
                nullable = true)
        @Nullable
        String saidPrecision,

        @Schema(description = "What a person found it to be; null where nobody looked at it", nullable = true) @Nullable
        StatementReview review,

        Source article)
        implements Captioned {

    /** Of a row with a statement, its subject, object, speaker, sentence and article. */
    public static Statement of(Record row) {
        Value statement = row.get("statement");
        Value sentence = row.get("sentence");
        int start = sentence.get("start").asInt();
        String text = sentence.get("text").asString();
        return new Statement(
                statement.get("id").asString(),
                statement.get("type").asString(),
                Entity.Reference.of(row.get("subject")),
                Entity.Reference.of(row.get("object")),
                statement.get("polarity").asString(),
                Entity.Reference.ofNullable(row.get("speaker")),
                new Passage(start, sentence.get("end").asInt(), text),
                words(statement, "trigger", start, text),
                wordsOrNull(statement, "doer", start, text),
                wordsOrNull(statement, "undergoer", start, text),
                Graph.text(statement.get("rule")),
                Graph.text(statement.get("foundBy")),
                statement.get("confidence").asDouble(0),
                Graph.text(statement.get("eventTime")),
                Graph.text(statement.get("eventPrecision")),
                Graph.text(statement.get("saidTime")),
                Graph.text(statement.get("saidPrecision")),
                StatementReview.ofNullable(statement),
                Source.of(row.get("article")));
    }

    @Override
    public Statement captioned(String language) {
        return new Statement(
                id,
                type,
                source.captioned(language),
                target.captioned(language),
                polarity,
                speaker == null ? null : speaker.captioned(language),
                sentence,
                trigger,
                doer,
                undergoer,
                rule,
                foundBy,
                confidence,
                eventTime,
                eventPrecision,
                saidTime,
                saidPrecision,
                review,
                article);
    }

    private static @Nullable Passage wordsOrNull(Value statement, String which, int sentenceStart, String text) {
        return statement.get(which + "Start").isNull() ? null : words(statement, which, sentenceStart, text);
    }

    private static Passage words(Value statement, String which, int sentenceStart, String text) {
        int start = statement.get(which + "Start").asInt();
        int end = statement.get(which + "End").asInt();
        int from = Math.max(0, Math.min(start - sentenceStart, text.length()));
        int to = Math.max(from, Math.min(end - sentenceStart, text.length()));
        return new Passage(start, end, text.substring(from, to));
    }

    /** A stretch of an article's text. */
    record Passage(
            @Schema(description = "UTF-16 chars from the beginning of the article's text", example = "24")
            int start,

            @Schema(description = "Exclusive", example = "68")
            int end,

            @Schema(example = "Jerman menuduh Rusia meracuni Alexei Navalny.")
            String text) {}

    /** The article that a statement was read from, in short. */
    record Source(
            @Schema(description = "Stable id", example = "0f6c2a9be1d84c5730a1b2c3d4e5f607")
            String id,

            @Schema(example = "Jerman menuduh Rusia", nullable = true) @Nullable
            String title,

            @Schema(example = "Harian Satu", nullable = true) @Nullable
            String publisher,

            @Schema(example = "https://satu.example/1", nullable = true) @Nullable
            String url,

            @Schema(format = "date", example = "2021-01-10", nullable = true) @Nullable
            String publishedAt) {

        static Source of(Value article) {
            return new Source(
                    article.get("id").asString(),
                    Graph.text(article.get("title")),
                    Graph.text(article.get("publisher")),
                    Graph.text(article.get("url")),
                    Graph.text(article.get("publishedAt")));
        }
    }
}
