package org.relasi.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relasi.extract.RelationType;
import org.relasi.graph.AnswerKind;
import org.relasi.graph.Triple;

/**
 * Where a stored statement stands that accuses or answers somebody.
 *
 * @param place day, article and offset, as text that sorts
 * @param deeds ids of the edges that its content speaks of
 */
record Placed(String id, RelationType type, String place, String subject, String object, List<String> deeds) {

    /** Behind all places of a day: it sorts after the blank that follows the day. */
    private static final String END = "~";

    private static final int DAY = "2026-01-01".length();

    Placed {
        deeds = List.copyOf(deeds);
    }

    static Placed of(Record row) {
        return new Placed(
                row.get("id").asString(),
                RelationType.valueOf(row.get("type").asString()),
                row.get("place").asString(),
                row.get("subject").asString(),
                row.get("object").asString(),
                row.get("deeds").asList(Value::asString));
    }

    boolean isClaim() {
        return type == RelationType.ACCUSES;
    }

    /** The edge of the accusation that this would answer. */
    Optional<String> claims() {
        return Triple.of(object, RelationType.ACCUSES, subject).map(Triple::id);
    }

    /** The edge that this speaks of. */
    Optional<String> edge() {
        return Triple.of(subject, type, object).map(Triple::id);
    }

    /** The edges of what may answer this, and of what would answer with it. */
    Stream<String> answering() {
        Stream<Triple> toThis = isClaim()
                ? Stream.of(AnswerKind.values()).flatMap(kind -> Triple.of(object, kind.type(), subject).stream())
                : Stream.empty();
        return Stream.concat(toThis.map(Triple::id), edge().stream());
    }

    String day() {
        return place.substring(0, DAY);
    }

    String dayEnd() {
        return day() + END;
    }

    /** The end of the day that so many days later is. */
    String until(int days) {
        return LocalDate.parse(day()).plusDays(days) + END;
    }

    /** The begin of the day that was so many days before. */
    String since(int days) {
        return LocalDate.parse(day()).minusDays(days).toString();
    }
}
