package org.relasi.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Extractor;
import org.relasi.extract.FoundBy;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;
import org.relasi.extract.Polarity;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Limits;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;

/**
 * Reads of every sentence that its first name accuses its second, on the day of publication: enough to test what is around
 * an extractor.
 */
final class FirstTwoNames implements Extractor {

    @Override
    public Reading read(Document document, @Nullable LocalDate published, Limits limits) {
        Map<String, List<Mention>> names = new LinkedHashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Integer> ids = new ArrayList<>();
            for (NameSpan name : sentence.names()) {
                String surface = sentence.text(name.first(), name.last());
                Span span = span(sentence, name);
                names.computeIfAbsent(surface, key -> new ArrayList<>())
                        .add(new Mention(sentence.index(), span, surface, true));
                ids.add(List.copyOf(names.keySet()).indexOf(surface));
            }
            if (ids.size() >= 2 && !ids.get(0).equals(ids.get(1))) {
                statements.add(accusation(statements.size(), ids.get(0), ids.get(1), sentence, published));
            }
        }
        List<Participant> participants = new ArrayList<>();
        names.forEach((name, mentions) ->
                participants.add(new Participant(participants.size(), EntityType.STATE, name, null, mentions)));
        return new Reading(participants, statements);
    }

    private static Span span(Sentence sentence, NameSpan name) {
        return sentence.token(name.first())
                .span()
                .join(sentence.token(name.last()).span());
    }

    private static Statement accusation(int id, int subject, int object, Sentence sentence, @Nullable LocalDate day) {
        Span trigger = new Span(sentence.span().start(), sentence.span().start() + 3);
        return new Statement(
                id,
                RelationType.ACCUSES,
                subject,
                object,
                Polarity.ASSERTED,
                null,
                "112",
                sentence.index(),
                trigger,
                span(sentence, sentence.names().get(0)),
                span(sentence, sentence.names().get(1)),
                "first-two-names",
                FoundBy.RULE,
                0.5,
                List.of(),
                List.of(),
                Map.of(),
                day,
                day == null ? null : "day",
                null,
                null);
    }
}
