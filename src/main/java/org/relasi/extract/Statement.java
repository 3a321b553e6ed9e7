package org.relasi.extract;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Span;

/**
 * What one sentence says of two participants.
 *
 * @param id position among the statements of its reading, from 0
 * @param subject participant id of the doer; the implied event where a passive names none
 * @param object participant id of the undergoer
 * @param attributedTo participant id of who says so, null for the narrator
 * @param cameo CAMEO event code, null where CAMEO has none
 * @param sentence index of the sentence that says it
 * @param trigger the word or words that it was read from, in the article's text
 * @param doer the words of the sentence that stand for the doer there, a name, a nominal, a pronoun or a clitic; null where
 *     none do
 * @param undergoer the words of the sentence that stand for the undergoer there, null where none do
 * @param rule name of the rule that read it
 * @param confidence 0 to 1
 * @param content statement ids: what an accusation, denial, proposal or demand is about
 * @param answers statement ids: the accusations that a denial answers
 * @param properties of the edge, for example {@code title} of an office or {@code instrument}
 * @param eventTime first day of when it happened, where the text says so: a week is given as its Monday, a month as its
 *     first day, a year as its 1 January. Of an accusation, a demand and the like it is when that was said
 * @param eventPrecision of {@code eventTime}: day, week, month or year
 * @param saidTime first day of when it was said, where the sentence says so: that of the word of saying that it rests on, or of
 *     itself where it is an accusation, a demand and the like. The day of the article is not it
 * @param saidPrecision of {@code saidTime}: day, week, month or year
 */
public record Statement(
        int id,
        RelationType type,
        int subject,
        int object,
        Polarity polarity,
        @Nullable Integer attributedTo,
        @Nullable String cameo,
        int sentence,
        Span trigger,
        @Nullable Span doer,
        @Nullable Span undergoer,
        String rule,
        FoundBy foundBy,
        double confidence,
        List<Integer> content,
        List<Integer> answers,
        Map<String, String> properties,
        @Nullable LocalDate eventTime,
        @Nullable String eventPrecision,
        @Nullable LocalDate saidTime,
        @Nullable String saidPrecision) {

    public Statement {
        content = List.copyOf(content);
        answers = List.copyOf(answers);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("a confidence is from 0 to 1, not " + confidence);
        }
    }

    /** The same that happened at a time that was found later. */
    public Statement at(LocalDate time, String precision) {
        return timed(time, precision, saidTime, saidPrecision);
    }

    /** The same that was said at a time that was found later. */
    public Statement saidAt(LocalDate time, String precision) {
        return timed(eventTime, eventPrecision, time, precision);
    }

    private Statement timed(
            @Nullable LocalDate happened,
            @Nullable String exactly,
            @Nullable LocalDate said,
            @Nullable String saidExactly) {
        return new Statement(
                id,
                type,
                subject,
                object,
                polarity,
                attributedTo,
                cameo,
                sentence,
                trigger,
                doer,
                undergoer,
                rule,
                foundBy,
                confidence,
                content,
                answers,
                properties,
                happened,
                exactly,
                said,
                saidExactly);
    }
}
