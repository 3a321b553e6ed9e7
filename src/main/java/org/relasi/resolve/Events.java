package org.relasi.resolve;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;
import org.relasi.extract.names.EventKind;
import org.relasi.extract.names.EventKind.Recurrence;
import org.relasi.syntax.EntityType;

/**
 * Tells events apart: by kind, year and whose or where it is; by a name of its own; by what was done to whom where the text
 * only implies it. What is merely described, <i>serangan itu</i>, is an event of its article alone.
 */
final class Events {

    /** What happens to a person so seldom that two articles mean the same. */
    private static final Set<RelationType> SELDOM =
            EnumSet.of(RelationType.KILLS, RelationType.POISONED, RelationType.KIDNAPS, RelationType.ARRESTS);

    private static final Pattern SMALL_WORDS =
            Pattern.compile("\\b(the|of|in|at|on|for|and|di|ke|pada|dan|untuk|tahun)\\b");

    private final String articleId;
    private final Reading reading;
    private final Persons persons;
    /** What was done to somebody, by who or what did it. */
    private final Map<Integer, List<Statement>> deeds;

    Events(String articleId, Reading reading, Persons persons) {
        this.articleId = articleId;
        this.reading = reading;
        this.persons = persons;
        this.deeds = reading.statements().stream()
                .filter(statement -> SELDOM.contains(statement.type()))
                .collect(Collectors.groupingBy(Statement::subject));
    }

    Identity of(Participant event) {
        EventName name = EventName.of(event.name());
        return key(event, name).orElseGet(() -> scoped(event));
    }

    private Optional<Identity> key(Participant event, EventName name) {
        if (event.implied()) {
            return deed(event);
        }
        EventKind kind = name.kind();
        return kind == null ? byOwnName(event, name) : byKind(event, name, kind);
    }

    private Identity scoped(Participant event) {
        String key = NameKey.of(event.name()).text();
        return new Identity(HashId.of(event.type().label(), key, articleId), Reasons.ARTICLE_SCOPED);
    }

    /** <i>peracunan Alexei Navalny</i>: the deed and whom it was done to. */
    private Optional<Identity> deed(Participant event) {
        return deeds.getOrDefault(event.id(), List.of()).stream()
                .filter(statement -> isKnownPerson(statement.object()))
                .map(statement -> HashId.of(event.type().label(), statement.type(), undergoer(statement)))
                .findFirst()
                .map(id -> new Identity(id, Reasons.DEED));
    }

    private boolean isKnownPerson(int participant) {
        Participant object = reading.participant(participant);
        return object.type() == EntityType.PERSON && persons.isKnownByName(object);
    }

    private String undergoer(Statement statement) {
        return persons.of(reading.participant(statement.object())).id();
    }

    private Optional<Identity> byKind(Participant event, EventName name, EventKind kind) {
        List<EventName> forms = forms(event, kind).toList();
        String whose = forms.stream()
                .map(EventName::whose)
                .filter(text -> !text.isEmpty())
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
        Optional<String> time = time(event, kind, forms);
        boolean told = whose.isEmpty()
                ? kind.recurrence() == Recurrence.YEARLY && name.year() != null
                : kind.recurrence() == Recurrence.SINGLE || time.isPresent();
        return told
                ? Optional.of(new Identity(
                        HashId.of(event.type().label(), kind.name(), time.orElse(""), whose), Reasons.KIND_AND_TIME))
                : Optional.empty();
    }

    /** The names that the article gives it, which tell the same kind. */
    private static Stream<EventName> forms(Participant event, EventKind kind) {
        return Stream.concat(
                        Stream.of(event.name()),
                        event.mentions().stream().filter(Mention::naming).map(Mention::surface))
                .map(EventName::of)
                .filter(form -> kind.equals(form.kind()));
    }

    /** The year in its names, or of its time; the day of what happens every day. */
    private static Optional<String> time(Participant event, EventKind kind, List<EventName> forms) {
        Optional<String> named =
                forms.stream().flatMap(form -> Stream.ofNullable(form.year())).min(Comparator.naturalOrder());
        if (kind.recurrence() == Recurrence.SINGLE) {
            return named;
        }
        Optional<String> day = Optional.ofNullable(event.eventTime()).map(Objects::toString);
        if (kind.recurrence() == Recurrence.DAILY) {
            return day.filter(known -> "day".equals(event.eventPrecision()));
        }
        return named.or(() -> day.map(known -> known.substring(0, known.indexOf('-', 1))));
    }

    /** <i>Konferensi Asia-Afrika</i>: words in capitals that say more than a state's name does. */
    private static Optional<Identity> byOwnName(Participant event, EventName name) {
        String bare = SMALL_WORDS.matcher(event.name()).replaceAll(" ").strip();
        boolean capitals = Stream.of(bare.split("[\\s-]+", -1))
                .noneMatch(word -> word.isEmpty() || Character.isLowerCase(word.codePointAt(0)));
        boolean several = bare.contains(" ") || bare.chars().anyMatch(Character::isDigit);
        return capitals && several && name.isOwn()
                ? Optional.of(new Identity(
                        HashId.of(event.type().label(), String.join(" ", name.rest()), String.valueOf(name.year())),
                        Reasons.FULL_NAME))
                : Optional.empty();
    }
}
