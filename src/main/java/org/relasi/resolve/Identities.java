package org.relasi.resolve;

import java.util.Map;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.resolve.EntityIndex.Name;

/** Tells by the type of a participant what decides who or what it is. */
final class Identities {

    private final Persons persons;
    private final Organizations organizations;
    private final Events events;

    Identities(String articleId, Reading reading, Map<Name, Entity> known) {
        this.persons = new Persons(articleId, reading);
        this.organizations = new Organizations(articleId, known);
        this.events = new Events(articleId, reading, persons);
    }

    Identity of(Participant participant) {
        return switch (participant.type()) {
            case PERSON -> persons.of(participant);
            case ORGANIZATION -> organizations.of(participant);
            case EVENT -> events.of(participant);
            case STATE, PLACE -> byCodeOrName(participant);
        };
    }

    private static Identity byCodeOrName(Participant participant) {
        if (participant.iso3() != null) {
            return new Identity(participant.iso3(), Reasons.ISO3);
        }
        String key = NameKey.of(participant.name()).text();
        return new Identity(HashId.of(participant.type().label(), key), Reasons.FULL_NAME);
    }
}
