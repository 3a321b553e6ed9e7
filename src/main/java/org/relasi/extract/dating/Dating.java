package org.relasi.extract.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.Statement;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.time.TimeExpression;
import org.relasi.extract.time.TimeFinder;
import org.relasi.extract.time.When;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;

/** Says when what a document tells of happened, its statements and its events, and when statements were said. */
public final class Dating {

    private final TimeFinder finder = new TimeFinder();

    /**
     * The reading with the times that the text gives.
     *
     * @param published day of publication, from which <i>last week</i> counts
     */
    public Reading date(Document document, Reading reading, Lexicon lexicon, @Nullable LocalDate published) {
        List<List<TimeExpression>> expressions = finder.find(document, published);
        Map<Integer, ClauseTimes> clauses = new HashMap<>();
        for (int i = 0; i < expressions.size(); i++) {
            if (!expressions.get(i).isEmpty()) {
                Sentence sentence = document.sentences().get(i);
                clauses.put(i, new ClauseTimes(sentence, lexicon, expressions.get(i)));
            }
        }
        if (clauses.isEmpty()) {
            return reading;
        }
        List<Statement> statements = reading.statements().stream()
                .map(statement -> dated(statement, clauses.get(statement.sentence())))
                .toList();
        Map<Integer, Statement> deeds = new HashMap<>();
        statements.stream()
                .filter(statement -> statement.eventTime() != null)
                .forEach(statement -> deeds.putIfAbsent(statement.subject(), statement));
        List<Participant> participants = new ArrayList<>();
        for (Participant participant : reading.participants()) {
            participants.add(
                    participant.type() == EntityType.EVENT
                            ? dated(participant, document, expressions, deeds)
                            : participant);
        }
        return new Reading(participants, statements);
    }

    private static Statement dated(Statement statement, @Nullable ClauseTimes clauses) {
        if (clauses == null) {
            return statement;
        }
        When happened = clauses.of(statement);
        When said = clauses.said(statement);
        Statement dated = happened == null
                ? statement
                : statement.at(happened.start(), happened.precision().value());
        return said == null
                ? dated
                : dated.saidAt(said.start(), said.precision().value());
    }

    /**
     * An event has the time that one of its mentions has; the happening behind a passive that of its statement.
     *
     * @param deeds the first dated statement of each subject
     */
    private static Participant dated(
            Participant event,
            Document document,
            List<List<TimeExpression>> expressions,
            Map<Integer, Statement> deeds) {
        if (event.implied()) {
            return Optional.ofNullable(deeds.get(event.id()))
                    .map(statement -> event.at(statement.eventTime(), statement.eventPrecision()))
                    .orElse(event);
        }
        return event.mentions().stream()
                .flatMap(mention -> EventTime.of(
                        mention, document.sentences().get(mention.sentence()), expressions.get(mention.sentence()))
                        .stream())
                .findFirst()
                .map(when -> event.at(when.start(), when.precision().value()))
                .orElse(event);
    }
}
