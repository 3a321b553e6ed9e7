package org.relasi.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.FoundBy;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;
import org.relasi.extract.Polarity;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Span;

/** Builds readings by hand. Participants get ids from 0, in the order they are added; each is mentioned by its name. */
final class Readings {

    private final List<Participant> participants = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    Readings person(String name, String... others) {
        return add(EntityType.PERSON, name, null, others);
    }

    Readings organization(String name, String... others) {
        return add(EntityType.ORGANIZATION, name, null, others);
    }

    Readings state(String name, String iso3) {
        return add(EntityType.STATE, name, iso3);
    }

    Readings event(String name, String... others) {
        return add(EntityType.EVENT, name, null, others);
    }

    Readings event(String name, String day, String precision) {
        participants.add(new Participant(
                participants.size(), EntityType.EVENT, name, null, mentions(name), LocalDate.parse(day), precision));
        return this;
    }

    Readings impliedEvent(String name) {
        participants.add(new Participant(participants.size(), EntityType.EVENT, name, null, List.of()));
        return this;
    }

    Readings add(EntityType type, String name, @Nullable String iso3, String... others) {
        String[] surfaces = Stream.concat(Stream.of(name), Stream.of(others)).toArray(String[]::new);
        participants.add(new Participant(participants.size(), type, name, iso3, mentions(surfaces)));
        return this;
    }

    Readings says(int subject, RelationType type, int object, Map<String, String> properties) {
        statements.add(new Statement(
                statements.size(),
                type,
                subject,
                object,
                Polarity.ASSERTED,
                null,
                null,
                0,
                new Span(0, 1),
                null,
                null,
                "test",
                FoundBy.RULE,
                1,
                List.of(),
                List.of(),
                properties,
                null,
                null,
                null,
                null));
        return this;
    }

    Reading read() {
        return new Reading(participants, statements);
    }

    private static List<Mention> mentions(String... surfaces) {
        return Stream.of(surfaces)
                .map(surface -> new Mention(0, new Span(0, surface.length()), surface, true))
                .toList();
    }
}
