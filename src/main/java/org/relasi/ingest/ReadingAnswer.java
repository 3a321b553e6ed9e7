package org.relasi.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.relasi.article.Article;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.Statement;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;

/**
 * What was read from an article. All offsets are UTF-16 chars of {@code text}, end exclusive.
 *
 * @param id of the article, the same for the same words
 * @param outcome {@code created}, {@code updated}, {@code unchanged} or {@code not-stored}
 * @param text that the offsets count in: the headline, an empty line, the body
 */
@Schema(name = "WhatWasRead")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadingAnswer(
        @Schema(
                description = "Id of the article, the same for the same words",
                example = "0f6c2a9be1d84c5730a1b2c3d4e5f607")
        String id,

        @Schema(
                allowableValues = {"created", "updated", "unchanged", "not-stored"},
                example = "created")
        String outcome,

        @Schema(description = "ISO 639-1 code", example = "id")
        String language,

        @Schema(example = "Jerman menuduh Rusia") @Nullable String title,

        @Schema(example = "https://satu.example/1") @Nullable
        String url,

        @Schema(example = "Harian Satu") @Nullable String publisher,
        @Schema(example = "2026-01-10") @Nullable LocalDate publishedAt,

        @Schema(
                description = "What all offsets count in",
                example = "Jerman menuduh Rusia. Rusia membantah tuduhan itu.")
        String text,

        @Schema(description = "How many sentences were read", example = "2")
        int sentences,

        List<EntityRead> entities,
        List<StatementRead> statements) {

    /**
     * @param implied whether no word of the text names it: the happening behind a passive without a doer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntityRead(
            @Schema(example = "DEU") String id,

            @Schema(ref = "#/components/schemas/EntityType", example = "State")
            String type,

            @Schema(example = "Jerman") String name,

            @Schema(description = "ISO 3166-1 alpha-3 code of a state", example = "DEU") @Nullable
            String iso3,

            @Schema(
                    description = "First day of when an event happened, where the text says so: a week is given as its"
                            + " Monday, a month and a year as their first day",
                    example = "2016-01-01")
            @Nullable
            LocalDate eventTime,

            @Schema(
                    description = "How exactly that is known",
                    ref = "#/components/schemas/DatePrecision",
                    example = "year")
            @Nullable
            String eventPrecision,

            @Schema(
                    description = "Whether no word of the text names it: the happening behind a passive without a doer",
                    example = "false")
            boolean implied,

            @ArraySchema(
                    arraySchema = @Schema(description = "Where the text names it"),
                    schema = @Schema(ref = "#/components/schemas/Passage"))
            List<Place> mentions) {}

    /** A stretch of the text; documented as the same {@code Passage} that stored statements have. */
    record Place(int start, int end, String text) {
        static Place of(Span span, String text) {
            return new Place(span.start(), span.end(), span.of(text));
        }

        static @Nullable Place ofNullable(@Nullable Span span, String text) {
            return span == null ? null : of(span, text);
        }
    }

    /** Who a participant is, in short; documented as the same {@code Reference} that stored statements have. */
    record EntityRef(String id, String type, String name) {}

    /**
     * @param polarity asserted, alleged, denied, negated or intended
     * @param attributedTo who says so, absent for the narrator
     * @param cameo CAMEO event code
     * @param rule name of the rule that read it
     * @param foundBy rule, model or both
     * @param content ids of the statements that this one is about
     * @param answers ids of the accusations that this denial answers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatementRead(
            @Schema(example = "5d1f0e8c7a6b4392817f6e5d4c3b2a10")
            String id,

            @Schema(ref = "#/components/schemas/RelationshipType", example = "ACCUSES")
            String type,

            @Schema(description = "The doer", ref = "#/components/schemas/Reference")
            EntityRef subject,

            @Schema(description = "The undergoer", ref = "#/components/schemas/Reference")
            EntityRef object,

            @Schema(description = "How the text says it", ref = "#/components/schemas/Polarity", example = "asserted")
            String polarity,

            @Schema(description = "Who says so; absent for the narrator", ref = "#/components/schemas/Reference")
            @Nullable
            EntityRef attributedTo,

            @Schema(description = "How sure that is", minimum = "0", maximum = "1", example = "0.8")
            double confidence,

            @Schema(description = "CAMEO event code", example = "112") @Nullable
            String cameo,

            @Schema(description = "The rule that read it", example = "active-verb")
            String rule,

            @Schema(
                    description = "Who found it: a rule, the model that learned, or a rule and the model sees it too",
                    ref = "#/components/schemas/FoundBy",
                    example = "both")
            String foundBy,

            @Schema(description = "Such as the title of an office", example = "{}")
            Map<String, String> properties,

            @Schema(
                    description = "First day of when it happened, where the text says so: a week is given as its"
                            + " Monday, a month and a year as their first day",
                    example = "2026-01-09")
            @Nullable
            LocalDate eventTime,

            @Schema(
                    description = "How exactly that is known",
                    ref = "#/components/schemas/DatePrecision",
                    example = "day")
            @Nullable
            String eventPrecision,

            @Schema(
                    description = "First day of when it was said, where its sentence says so, as for `eventTime`",
                    example = "2026-01-09")
            @Nullable
            LocalDate saidTime,

            @Schema(
                    description = "How exactly that is known",
                    ref = "#/components/schemas/DatePrecision",
                    example = "day")
            @Nullable
            String saidPrecision,

            @ArraySchema(arraySchema = @Schema(description = "Ids of the statements that it is about", example = "[]"))
            List<String> content,

            @ArraySchema(
                    arraySchema =
                            @Schema(description = "Ids of the accusations that this denial answers", example = "[]"))
            List<String> answers,

            @Schema(description = "The sentence that says it", ref = "#/components/schemas/Passage")
            Place sentence,

            @Schema(description = "The words that it was read from", ref = "#/components/schemas/Passage")
            Place trigger,

            @Schema(
                    description = "The words of the sentence that stand for the doer: a name, a noun or a pronoun;"
                            + " absent where none do",
                    ref = "#/components/schemas/Passage")
            @Nullable
            Place doer,

            @Schema(
                    description = "The words of the sentence that stand for the undergoer; absent where none do",
                    ref = "#/components/schemas/Passage")
            @Nullable
            Place undergoer) {}

    /** The answer for an article that is not stored; its ids hold in this answer only. */
    static ReadingAnswer unstored(ArticleReading read) {
        return of(read, "not-stored", id -> "x" + (id + 1), id -> "s" + (id + 1));
    }

    /**
     * @param entityId the id to show for a participant
     * @param statementId the id to show for a statement
     */
    static ReadingAnswer of(
            ArticleReading read, String outcome, IntFunction<String> entityId, IntFunction<String> statementId) {
        Article article = read.article();
        Reading reading = read.reading();
        return new ReadingAnswer(
                article.id().value(),
                outcome,
                article.language().code(),
                article.title(),
                article.url(),
                article.publisher(),
                article.publishedAt(),
                article.text(),
                read.document().sentences().size(),
                reading.participants().stream()
                        .map(participant -> entity(participant, article.text(), entityId))
                        .toList(),
                reading.statements().stream()
                        .map(statement -> statement(statement, read, entityId, statementId))
                        .toList());
    }

    private static EntityRead entity(Participant participant, String text, IntFunction<String> entityId) {
        return new EntityRead(
                entityId.apply(participant.id()),
                participant.type().label(),
                participant.name(),
                participant.iso3(),
                participant.eventTime(),
                participant.eventPrecision(),
                participant.implied(),
                participant.mentions().stream()
                        .map(mention -> Place.of(mention.span(), text))
                        .toList());
    }

    private static StatementRead statement(
            Statement statement, ArticleReading read, IntFunction<String> entityId, IntFunction<String> statementId) {
        String text = read.article().text();
        Sentence sentence = read.document().sentences().get(statement.sentence());
        IntFunction<EntityRef> refs = id -> ref(read.reading().participant(id), entityId);
        Integer speaker = statement.attributedTo();
        return new StatementRead(
                statementId.apply(statement.id()),
                statement.type().name(),
                refs.apply(statement.subject()),
                refs.apply(statement.object()),
                statement.polarity().value(),
                speaker == null ? null : refs.apply(speaker),
                statement.confidence(),
                statement.cameo(),
                statement.rule(),
                statement.foundBy().value(),
                statement.properties(),
                statement.eventTime(),
                statement.eventPrecision(),
                statement.saidTime(),
                statement.saidPrecision(),
                statement.content().stream().map(statementId::apply).toList(),
                statement.answers().stream().map(statementId::apply).toList(),
                Place.of(sentence.span(), text),
                Place.of(statement.trigger(), text),
                Place.ofNullable(statement.doer(), text),
                Place.ofNullable(statement.undergoer(), text));
    }

    private static EntityRef ref(Participant participant, IntFunction<String> entityId) {
        return new EntityRef(
                entityId.apply(participant.id()), participant.type().label(), participant.name());
    }
}
