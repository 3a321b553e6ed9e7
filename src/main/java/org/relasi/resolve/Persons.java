package org.relasi.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;
import org.relasi.extract.Polarity;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;
import org.relasi.syntax.EntityType;

/**
 * Tells persons apart: by given name and surname, as short as the article itself has both; by an office that only one holds
 * where there is one name alone; else nobody of another article is meant.
 */
final class Persons {

    private static final Synonyms SOLE_OFFICES = Synonyms.load("sole-offices.tsv");

    private final String articleId;
    private final Reading reading;
    /** The offices that each person holds now. */
    private final Map<Integer, List<Statement>> offices;

    Persons(String articleId, Reading reading) {
        this.articleId = articleId;
        this.reading = reading;
        this.offices = reading.statements().stream()
                .filter(statement -> statement.type() == RelationType.HOLDS_POSITION && isNow(statement))
                .collect(Collectors.groupingBy(Statement::subject));
    }

    Identity of(Participant person) {
        String label = person.type().label();
        PersonName name = PersonName.of(person.name());
        if (name.isFull()) {
            return new Identity(HashId.of(label, shortest(person, name).key()), Reasons.FULL_NAME);
        }
        return soleOffice(person)
                .map(office -> new Identity(HashId.of(label, name.key(), office), Reasons.SOLE_OFFICE))
                .orElseGet(() -> new Identity(HashId.of(label, name.key(), articleId), Reasons.ARTICLE_SCOPED));
    }

    /** Whether another article can mean the same person by the name. */
    boolean isKnownByName(Participant person) {
        return PersonName.of(person.name()).isFull();
    }

    /** <i>Anies Rasyid Baswedan</i> in an article that calls him <i>Anies Baswedan</i> too. */
    private static PersonName shortest(Participant person, PersonName name) {
        return person.mentions().stream()
                .filter(Mention::naming)
                .map(mention -> PersonName.of(mention.surface()))
                .filter(form -> form.shortens(name))
                .min(Comparator.comparingInt((PersonName form) -> form.words().size())
                        .thenComparing(PersonName::key))
                .orElse(name);
    }

    /** The office and its body, the first in order of several; offices of the past do not count. */
    private Optional<String> soleOffice(Participant person) {
        return offices.getOrDefault(person.id(), List.of()).stream()
                .flatMap(statement -> SOLE_OFFICES
                        .find(statement.properties().getOrDefault("title", "-"))
                        .flatMap(office -> body(statement.object()).map(body -> office + "/" + body))
                        .stream())
                .min(Comparator.naturalOrder());
    }

    private static boolean isNow(Statement statement) {
        return statement.polarity() == Polarity.ASSERTED
                && !statement.properties().containsKey("tenure");
    }

    private Optional<String> body(int participant) {
        Participant body = reading.participant(participant);
        if (body.type() == EntityType.STATE) {
            return Optional.ofNullable(body.iso3());
        }
        return Optional.of(OrganizationName.of(body.name()))
                .filter(name -> !name.isGeneric())
                .map(OrganizationName::key);
    }
}
