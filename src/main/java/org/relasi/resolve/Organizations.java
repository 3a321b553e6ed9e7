package org.relasi.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relasi.extract.Participant;
import org.relasi.resolve.EntityIndex.Name;
import org.relasi.syntax.EntityType;

/**
 * Tells organizations apart: by the list of international bodies, by name, and by an acronym that another article explains. An
 * acronym of two bodies is neither.
 */
final class Organizations {

    private static final String LABEL = EntityType.ORGANIZATION.label();

    private final String articleId;
    private final Map<Name, Entity> known;

    /** @param known the entities that bear the names of this article's participants */
    Organizations(String articleId, Map<Name, Entity> known) {
        this.articleId = articleId;
        this.known = known;
    }

    Identity of(Participant organization) {
        OrganizationName name = OrganizationName.of(organization.name());
        if (name.isGeneric()) {
            return new Identity(HashId.of(LABEL, name.key(), articleId), Reasons.ARTICLE_SCOPED);
        }
        String own = ownId(name);
        if (name.listed()) {
            return new Identity(own, Reasons.LISTED_NAME);
        }
        return bearer(organization.name())
                .filter(found -> !found.id().equals(own))
                .filter(found -> !OrganizationName.of(found.name()).isGeneric())
                .filter(found -> names(found).anyMatch(other -> areShortAndFull(other, organization.name())))
                .map(found -> new Identity(found.id(), Reasons.KNOWN_NAME))
                .or(() -> explained(organization))
                .orElseGet(() -> new Identity(own, Reasons.FULL_NAME));
    }

    /** The id of the one that bears the name across articles. */
    static String ownId(OrganizationName name) {
        return HashId.of(LABEL, name.key());
    }

    private Optional<Entity> bearer(String name) {
        return Optional.ofNullable(known.get(new Name(EntityType.ORGANIZATION, name)));
    }

    /**
     * An organization that was known by its acronym only, of which this article gives the full name as well; an acronym that
     * the list has is not explained by others.
     */
    private Optional<Identity> explained(Participant organization) {
        NameKey full = NameKey.of(organization.name());
        if (bearer(organization.name()).isPresent()) {
            return Optional.empty();
        }
        return Aliases.of(organization)
                .filter(alias -> Acronym.isOf(full, NameKey.of(alias)))
                .flatMap(alias -> bearer(alias).stream())
                .filter(found -> !OrganizationName.of(found.name()).listed())
                .filter(found -> names(found).allMatch(name -> NameKey.of(name).words() == 1))
                .map(found -> new Identity(found.id(), Reasons.ACRONYM))
                .findFirst();
    }

    private static boolean areShortAndFull(String one, String other) {
        return Acronym.isOf(NameKey.of(one), NameKey.of(other)) || Acronym.isOf(NameKey.of(other), NameKey.of(one));
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }
}
