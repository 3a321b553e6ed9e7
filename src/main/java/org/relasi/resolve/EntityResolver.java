package org.relasi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.resolve.EntityIndex.Name;
import org.relasi.syntax.EntityType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Decides which entity each participant of an article is, by rules that err on the side of two entities: two can be joined
 * later, one that was two people cannot be parted.
 *
 * <p>The same article against the same index gets the same judgements. All but acronyms are told by the article alone, so the
 * order of articles makes no difference; an acronym is told by the articles known so far. Several participants may be judged
 * one entity.
 */
@Component
@EnableConfigurationProperties(ResolveSettings.class)
public final class EntityResolver {

    private final EntityIndex index;
    private final ResolveSettings settings;
    private final StateNaming stateNames;

    public EntityResolver(EntityIndex index, ResolveSettings settings) {
        this.index = index;
        this.settings = settings;
        this.stateNames = settings.stateNames();
    }

    /** The same rules over entities of another index. */
    public EntityResolver over(EntityIndex other) {
        return new EntityResolver(other, settings);
    }

    /**
     * All names of organizations that are looked up for a reading. They alone decide who is meant; of persons and places no more
     * is asked than what else they are called.
     */
    public static Set<String> organizationNames(Reading reading) {
        return namesToAsk(reading).stream()
                .filter(name -> name.type() == EntityType.ORGANIZATION)
                .map(Name::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Ids of the organizations that are meant where nothing but their own names tells it. */
    public static Set<String> organizationIds(Reading reading) {
        return reading.participants().stream()
                .filter(participant -> participant.type() == EntityType.ORGANIZATION)
                .map(organization -> Organizations.ownId(OrganizationName.of(organization.name())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * One judgement a participant, in their order.
     *
     * @param articleId keeps apart those that only this article's reader can tell: a person of one name, and an event that
     *     is described, not named
     */
    public List<Judgement> resolve(String articleId, Reading reading) {
        Map<Name, Entity> known = index.findAll(namesToAsk(reading));
        Map<String, Entity> byId = new HashMap<>();
        known.values().forEach(entity -> byId.putIfAbsent(entity.id(), entity));
        Identities identities = new Identities(articleId, reading, known);
        List<Judgement> judgements = new ArrayList<>();
        for (Participant participant : reading.participants()) {
            Identity identity = identities.of(participant);
            Entity entity =
                    Optional.ofNullable(byId.get(identity.id())).orElseGet(() -> unknown(participant, identity));
            judgements.add(new Judgement(participant.id(), withNamesOf(participant, entity), identity.reason()));
        }
        return List.copyOf(judgements);
    }

    /** All names in one question, as a store is asked over a wire. States go by their code, events by what they mean. */
    private static Set<Name> namesToAsk(Reading reading) {
        return reading.participants().stream()
                .filter(participant -> participant.type() != EntityType.EVENT && participant.iso3() == null)
                .flatMap(participant -> participant.type() == EntityType.ORGANIZATION
                        ? Stream.concat(Stream.of(participant.name()), Aliases.of(participant))
                                .map(name -> new Name(participant.type(), name))
                        : Stream.of(new Name(participant.type(), participant.name())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Entity unknown(Participant participant, Identity identity) {
        String iso3 = participant.iso3();
        String name = iso3 == null ? participant.name() : stateNames.name(iso3, participant.name());
        String tidy = Aliases.tidy(name);
        return new Entity(identity.id(), participant.type(), tidy.isEmpty() ? name : tidy, List.of(), iso3);
    }

    private static Entity withNamesOf(Participant participant, Entity known) {
        List<String> aliases = Stream.concat(known.aliases().stream(), Aliases.of(participant))
                .filter(alias -> !alias.equals(known.name()))
                .distinct()
                .sorted()
                .toList();
        return new Entity(known.id(), known.type(), known.name(), aliases, known.iso3());
    }
}
