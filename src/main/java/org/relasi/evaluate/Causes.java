package org.relasi.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.ingest.EvalLine;

/** Why relations are missed or wrong: who they are of was not found, or another relation stands between the two, or none. */
final class Causes {

    private final RelationMatch match;
    private final Set<@Nullable String> found;

    Causes(RelationMatch match) {
        this.match = match;
        this.found = new HashSet<>(match.goldIds().values());
        this.found.add(null);
    }

    String ofMissed(GoldArticle.Relation annotation, Collection<EvalLine.Relation> read) {
        boolean doer = annotation.sources().stream().anyMatch(found::contains);
        boolean undergoer = annotation.targets().stream().anyMatch(found::contains);
        if (!doer || !undergoer) {
            return "missed, for " + (doer ? "its undergoer" : undergoer ? "its doer" : "both its ends")
                    + " was not found";
        }
        List<EvalLine.Relation> between = read.stream()
                .filter(relation -> match.matches(Level.PAIR, relation, annotation))
                .toList();
        return between.isEmpty()
                ? "missed, and nothing read of the two"
                : "missed, and read as another relation"
                        + (between.stream().anyMatch(relation -> match.isStraight(relation, annotation))
                                ? ""
                                : ", turned");
    }

    String ofExtra(EvalLine.Relation relation, Collection<GoldArticle.Relation> annotated) {
        String source = relation.source();
        if (source != null && !match.goldIds().containsKey(source)
                || !match.goldIds().containsKey(relation.target())) {
            return "wrong, of somebody or something that is not annotated";
        }
        List<GoldArticle.Relation> between = annotated.stream()
                .filter(annotation -> match.matches(Level.PAIR, relation, annotation))
                .toList();
        return between.isEmpty()
                ? "wrong, and nothing annotated of the two"
                : "wrong, and annotated as another relation"
                        + (between.stream().anyMatch(annotation -> match.isStraight(relation, annotation))
                                ? ""
                                : ", turned");
    }
}
