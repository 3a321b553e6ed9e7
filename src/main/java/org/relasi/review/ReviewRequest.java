package org.relasi.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.problem.InvalidRequest;
import org.relasi.query.NamedEntities;
import org.relasi.spelling.Nearest;
import tools.jackson.databind.JsonNode;

/** What a request wants to be held of a statement or an edge. */
record ReviewRequest(
        Verdict verdict, Correction correction, @Nullable String note) {

    private static final List<String> CORRECTIONS = List.of("type", "polarity", "subject", "object", "speaker");
    private static final List<String> FIELDS =
            List.of("verdict", "type", "polarity", "subject", "object", "speaker", "note");
    private static final int LONGEST_NOTE = 2000;

    /**
     * Reads a JSON object.
     *
     * @param names tells who is meant by a name
     * @throws InvalidRequest where a field is unknown, missing or unfit
     */
    static ReviewRequest read(JsonNode body, NamedEntities names) {
        if (!body.isObject()) {
            throw new InvalidRequest("body", "is a JSON object with a 'verdict'");
        }
        Set<String> unknown = new TreeSet<>(body.propertyNames());
        unknown.removeAll(FIELDS);
        for (String field : unknown) {
            throw new InvalidRequest(field, "is not a known field" + Nearest.told(field, FIELDS));
        }
        Verdict verdict = choice(body, "verdict", Verdict.values(), Verdict::toString);
        if (verdict == null) {
            throw new InvalidRequest("verdict", "is required: " + choices(Verdict.values(), Verdict::toString));
        }
        boolean corrects = CORRECTIONS.stream().anyMatch(body::has);
        if (corrects != (verdict == Verdict.CORRECTED)) {
            throw new InvalidRequest(
                    "verdict",
                    corrects
                            ? "is 'corrected' where one of " + CORRECTIONS + " is given"
                            : "'corrected' needs what is right: one or several of " + CORRECTIONS);
        }
        return new ReviewRequest(verdict, correction(body, names), note(body));
    }

    private static Correction correction(JsonNode body, NamedEntities names) {
        Polarity polarity = choice(body, "polarity", Polarity.values(), Polarity::value);
        return new Correction(
                choice(body, "type", RelationType.values(), RelationType::name),
                polarity == null ? null : polarity.value(),
                entity(body, "subject", names),
                entity(body, "object", names),
                body.path("speaker").isNull() ? null : entity(body, "speaker", names),
                body.has("speaker") && body.path("speaker").isNull());
    }

    private static @Nullable String entity(JsonNode body, String field, NamedEntities names) {
        String written = text(body, field);
        return written == null ? null : names.id(field, written);
    }

    private static @Nullable String note(JsonNode body) {
        String note = body.path("note").isNull() ? null : text(body, "note");
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new InvalidRequest("note", "is longer than " + LONGEST_NOTE + " characters");
        }
        return note == null || note.isBlank() ? null : note.strip();
    }

    private static <E extends Enum<E>> @Nullable E choice(
            JsonNode body, String field, E[] values, Function<E, String> written) {
        String text = text(body, field);
        if (text == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> written.apply(value).equals(text)
                        || value.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(field, "is none of " + choices(values, written)));
    }

    private static <E> String choices(E[] values, Function<E, String> written) {
        return Arrays.stream(values).map(written).toList().toString();
    }

    private static @Nullable String text(JsonNode body, String field) {
        if (!body.has(field)) {
            return null;
        }
        if (!body.path(field).isString()) {
            throw new InvalidRequest(field, "is a text");
        }
        return body.path(field).stringValue();
    }
}
