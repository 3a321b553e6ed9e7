package org.relasi.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.relasi.problem.InvalidRequest;
import org.relasi.spelling.Nearest;
import org.springframework.stereotype.Component;

/**
 * Finds the one entity that somebody means by what they write: its id, any of its names in any language, a state's ISO code, a
 * part of a name that only one has, or a name with a letter or two wrong. Never picks one of several.
 */
@Component
public final class NamedEntities {

    private static final int HITS = 50;
    private static final int NEAREST = 5;

    private final GraphReader graph;

    NamedEntities(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * The id of the entity that is meant.
     *
     * @param parameter of the request, for the problem
     * @param written an id or a name
     * @throws InvalidRequest where nothing is written
     * @throws UnclearName where nobody, or more than one, is meant
     */
    public String id(String parameter, String written) {
        return meant(parameter, written).id();
    }

    /**
     * As {@link #id}, for a path that names an entity.
     *
     * @throws MergedEntity where what is written is the id of one that was merged into another
     */
    String inPath(String written) {
        NamedEntity meant = find("id", written);
        String id = meant.candidate().id();
        if (written.equals(meant.merged()) && !written.equals(id)) {
            throw new MergedEntity(written, id);
        }
        return id;
    }

    /** As {@link #id}, with its name and type. */
    Entity.Reference meant(String parameter, String written) {
        return find(parameter, written).reference();
    }

    private NamedEntity find(String parameter, String written) {
        SearchText search = SearchText.of(written);
        if (written.isBlank()) {
            throw new InvalidRequest(parameter, "is empty; it is the id or a name of an entity");
        }
        return known(parameter, written)
                .or(() -> search.isEmpty() ? Optional.empty() : alike(parameter, written, search))
                .orElseThrow(() -> UnclearName.nobody(parameter, written, nearest(search)));
    }

    /** What finds an entity, and no other, in a script that looks for the names and the id that it is given. */
    String lookup(Entity.Reference entity) {
        return named("", entity.name(), null).size() == 1 ? entity.name() : entity.id();
    }

    private Optional<NamedEntity> known(String parameter, String written) {
        String key = SearchText.key(written);
        Optional<String> iso3 = StateNames.iso3(written);
        List<NamedEntity> found = named(written, written, iso3.orElse(null));
        Optional<NamedEntity> own = found.stream()
                .filter(entity -> entity.hasId(written))
                .min(Comparator.comparing(entity -> !entity.candidate().id().equals(written)));
        if (own.isPresent()) {
            return own;
        }
        String name = written.strip().toLowerCase(Locale.ROOT);
        List<NamedEntity> bearers = found.stream()
                .filter(entity -> entity.names().contains(key)
                        || entity.candidate().name().toLowerCase(Locale.ROOT).equals(name))
                .toList();
        if (bearers.isEmpty() && iso3.isPresent() && found.isEmpty()) {
            throw UnclearName.nobody(parameter, written, nearest(SearchText.of(written)));
        }
        List<NamedEntity> meant = bearers.isEmpty() ? found : bearers;
        return one(parameter, written, meant, entity -> entity.isCalled(key), entity -> entity.is(EntityType.STATE));
    }

    /** Whose name has what is written in it, or is it with a few letters changed. */
    private Optional<NamedEntity> alike(String parameter, String written, SearchText search) {
        List<NamedEntity> hits = hits(search.toLucene());
        Predicate<NamedEntity> noEvent = entity -> !entity.is(EntityType.EVENT);
        String folded = NameSpelling.fold(search.text());
        int fewest = hits.stream()
                .mapToInt(entity -> entity.wrongLetters(search.words()))
                .min()
                .orElse(SearchText.TOO_MANY);
        return Stream.<Predicate<NamedEntity>>of(
                        entity -> entity.isSpelt(folded),
                        entity -> entity.hasWords(search.words()),
                        entity -> fewest < SearchText.TOO_MANY && entity.wrongLetters(search.words()) == fewest)
                .map(likeness -> hits.stream().filter(likeness).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .flatMap(some -> one(parameter, written, some, noEvent, entity -> false));
    }

    /** The only one; else the only one that is preferred, in turn. */
    private static Optional<NamedEntity> one(
            String parameter,
            String written,
            List<NamedEntity> some,
            Predicate<NamedEntity> first,
            Predicate<NamedEntity> second) {
        if (some.isEmpty()) {
            return Optional.empty();
        }
        return Stream.<Predicate<NamedEntity>>of(entity -> true, first, first.and(second))
                .map(preferred -> some.stream().filter(preferred).toList())
                .filter(left -> left.size() == 1)
                .findFirst()
                .map(left -> left.get(0))
                .or(() -> {
                    throw UnclearName.several(parameter, written, some);
                });
    }

    private List<NamedEntity> named(String id, String written, @Nullable String iso3) {
        String plain = written.strip().toLowerCase(Locale.ROOT).replace('|', ' ');
        List<String> names = Stream.of(plain, SearchText.key(written))
                .filter(name -> !name.isBlank())
                .distinct()
                .map(name -> '|' + name + '|')
                .toList();
        return graph.rows("entities_named", Values.parameters("id", id, "names", names, "iso3", iso3), NamedEntity::of);
    }

    private List<NamedEntity> hits(String search) {
        return graph.rows("entities_alike", Values.parameters("search", search, "limit", HITS), NamedEntity::of);
    }

    private List<NamedEntity> nearest(SearchText search) {
        if (search.isEmpty()) {
            return List.of();
        }
        int most = Math.max(2, search.text().length() / 2);
        return hits(search.toLuceneOfAny()).stream()
                .filter(entity -> distance(entity, search) <= most
                        || entity.hasWords(search.words().subList(0, 1)))
                .sorted(Comparator.comparingInt(entity -> distance(entity, search)))
                .limit(NEAREST)
                .toList();
    }

    private static int distance(NamedEntity entity, SearchText search) {
        return entity.names().stream()
                .mapToInt(name -> Nearest.distance(shortened(name), shortened(search.text())))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 80));
    }
}
