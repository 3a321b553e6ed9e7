package org.relasi.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.Statement;
import org.relasi.resolve.EntityIndex.Name;
import org.relasi.syntax.EntityType;
import org.springframework.stereotype.Component;

/**
 * Decides which entity each participant of an article is, by rules that err on the side of two entities: two can be joined
 * later, one that was two people cannot be parted.
 *
 * <p>The same article against the same index gets the same judgements. Several participants may be judged one entity.
 */
@Component
public final class EntityResolver {

    private static final int LONGEST_NAME = 200;

    static final String ISO3 = "iso3";
    static final String FULL_NAME = "full-name";
    static final String KNOWN_NAME = "known-name";
    static final String ACRONYM = "acronym";
    static final String ARTICLE_SCOPED = "article-scoped";

    private final EntityIndex index;

    public EntityResolver(EntityIndex index) {
        this.index = index;
    }

    /**
     * One judgement a participant, in their order.
     *
     * @param articleId keeps apart those that only this article's reader can tell: a person of one name, and an event that
     *     happened to one
     */
    public List<Judgement> resolve(String articleId, Reading reading) {
        Map<Name, Entity> known = index.findAll(namesToAsk(reading));
        List<Judgement> judgements = new ArrayList<>();
        for (Participant participant : reading.participants()) {
            judgements.add(
                    isScoped(participant, reading)
                            ? scoped(articleId, participant)
                            : acrossArticles(participant, known));
        }
        return List.copyOf(judgements);
    }

    /** All names in one question, as a store is asked over a wire. */
    private static Set<Name> namesToAsk(Reading reading) {
        return reading.participants().stream()
                .filter(participant -> isAskedFor(participant) && !isScoped(participant, reading))
                .flatMap(participant -> participant.type() == EntityType.ORGANIZATION
                        ? names(participant).map(name -> new Name(participant.type(), name))
                        : Stream.of(new Name(participant.type(), participant.name())))
                .collect(Collectors.toSet());
    }

    /** States go by their code; two happenings often share a short name, such as "pemilu". */
    private static boolean isAskedFor(Participant participant) {
        return participant.type() != EntityType.EVENT && participant.iso3() == null;
    }

    private static boolean isScoped(Participant participant, Reading reading) {
        if (participant.implied()) {
            return reading.statements().stream()
                    .filter(statement -> statement.subject() == participant.id())
                    .map(Statement::object)
                    .anyMatch(object -> isOneNamedPerson(reading.participant(object)));
        }
        return isOneNamedPerson(participant) || isDescribedEvent(participant);
    }

    /** <i>serangan itu</i>: the words describe a happening that only this article tells apart from others. */
    private static boolean isDescribedEvent(Participant participant) {
        return participant.type() == EntityType.EVENT
                && participant.name().chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static boolean isOneNamedPerson(Participant participant) {
        return participant.type() == EntityType.PERSON
                && NameKey.of(participant.name()).words() == 1;
    }

    private static Judgement scoped(String articleId, Participant participant) {
        String key = NameKey.of(participant.name()).text();
        String id = HashId.of(participant.type().label(), key, articleId);
        return new Judgement(participant.id(), entity(id, participant), ARTICLE_SCOPED);
    }

    private static Judgement acrossArticles(Participant participant, Map<Name, Entity> known) {
        if (participant.type() == EntityType.STATE && participant.iso3() != null) {
            Entity state = entity(participant.iso3(), participant);
            return new Judgement(participant.id(), state, ISO3);
        }
        return Optional.ofNullable(known.get(new Name(participant.type(), participant.name())))
                .map(found -> judgedAs(participant, found, KNOWN_NAME))
                .or(() -> byAcronym(participant, known))
                .orElseGet(() -> new Judgement(participant.id(), entity(ownId(participant), participant), FULL_NAME));
    }

    /** An organization that was known by its acronym only, of which this article gives the full name as well. */
    private static Optional<Judgement> byAcronym(Participant participant, Map<Name, Entity> known) {
        if (participant.type() != EntityType.ORGANIZATION) {
            return Optional.empty();
        }
        NameKey full = NameKey.of(participant.name());
        return names(participant)
                .filter(alias -> full.abbreviatesTo(NameKey.of(alias)))
                .flatMap(alias -> Stream.ofNullable(known.get(new Name(participant.type(), alias))))
                .filter(EntityResolver::hasNoFullName)
                .findFirst()
                .map(found -> judgedAs(participant, found, ACRONYM));
    }

    private static boolean hasNoFullName(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .allMatch(name -> NameKey.of(name).words() == 1);
    }

    private static Judgement judgedAs(Participant participant, Entity found, String reason) {
        boolean itself = found.id().equals(ownId(participant));
        return new Judgement(participant.id(), withNamesOf(participant, found), itself ? FULL_NAME : reason);
    }

    private static String ownId(Participant participant) {
        return HashId.of(
                participant.type().label(), NameKey.of(participant.name()).text());
    }

    private static Entity entity(String id, Participant participant) {
        String name = tidy(participant.name());
        Entity bare = new Entity(id, participant.type(), name, List.of(), participant.iso3());
        return withNamesOf(participant, bare);
    }

    private static Entity withNamesOf(Participant participant, Entity known) {
        List<String> aliases = Stream.concat(known.aliases().stream(), names(participant))
                .filter(alias -> !alias.equals(known.name()))
                .distinct()
                .sorted()
                .toList();
        return new Entity(known.id(), known.type(), known.name(), aliases, known.iso3());
    }

    private static Stream<String> names(Participant participant) {
        Stream<String> surfaces =
                participant.mentions().stream().filter(Mention::naming).map(Mention::surface);
        return Stream.concat(Stream.of(participant.name()), surfaces)
                .map(EntityResolver::tidy)
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    /** In one line, and no longer than an index takes: what is longer was no name but a reading gone wrong. */
    private static String tidy(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NAME
                ? line
                : line.substring(0, LONGEST_NAME).strip();
    }
}
