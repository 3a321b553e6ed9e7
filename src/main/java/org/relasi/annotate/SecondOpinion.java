package org.relasi.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.relasi.syntax.EntityType;

/**
 * The names of a sentence, where lists and head words have found some and the model that learned sees some. What a list has
 * stands. Of the rest the model knows the type better, where a name ends too if it is sure enough, and which words are no name.
 * The thresholds are those at which names are right most often on annotated articles.
 */
final class SecondOpinion {

    private static final double SURE = 0.5;
    /** How sure the model must be of a name that nothing else has found. */
    private static final Map<EntityType, Double> ALONE = new EnumMap<>(Map.of(
            EntityType.PERSON, 0.5,
            EntityType.STATE, 0.5,
            EntityType.ORGANIZATION, 0.6,
            EntityType.EVENT, 0.8,
            EntityType.PLACE, 0.5));

    private SecondOpinion() {}

    /** The names of a sentence, in order; no two overlap. */
    static List<NameCandidate> names(List<NameCandidate> found, List<SeenName> seen) {
        List<NameCandidate> names = new ArrayList<>();
        for (NameCandidate one : found) {
            List<SeenName> here =
                    seen.stream().filter(name -> name.overlaps(one)).toList();
            if (stands(one, here)) {
                names.add(typed(one, here));
            }
        }
        for (SeenName one : seen) {
            boolean free = names.stream().noneMatch(one::overlaps);
            if (free && one.probability() >= ALONE.getOrDefault(one.name().type(), SURE)) {
                names.add(one.name());
            }
        }
        names.sort(Comparator.comparingInt(NameCandidate::first));
        return names;
    }

    private static boolean stands(NameCandidate found, List<SeenName> here) {
        if (found.canonical() != null) {
            return true;
        }
        if (here.isEmpty()) {
            return found.type() == EntityType.STATE
                    || found.type() == EntityType.EVENT
                    || found.type() == EntityType.ORGANIZATION && found.length() > 1;
        }
        return isSame(found, here)
                || isLonger(found, here)
                || here.stream().allMatch(name -> name.probability() < SURE);
    }

    /** <i>Budi Contoh</i>, of which the model sees <i>Budi</i>: a person's second name may be a common word. */
    private static boolean isLonger(NameCandidate found, List<SeenName> here) {
        NameCandidate seen = here.get(0).name();
        return here.size() == 1
                && (found.type() == EntityType.PERSON || found.type() == null)
                && seen.type() == EntityType.PERSON
                && found.first() <= seen.first()
                && seen.end() <= found.end();
    }

    private static boolean isSame(NameCandidate found, List<SeenName> here) {
        return here.size() == 1 && here.get(0).covers(found);
    }

    private static NameCandidate typed(NameCandidate found, List<SeenName> here) {
        boolean known = found.canonical() == null && isSame(found, here);
        EntityType type = known ? here.get(0).name().type() : null;
        return type != null && (here.get(0).probability() >= SURE || found.type() == null) ? found.as(type) : found;
    }
}
