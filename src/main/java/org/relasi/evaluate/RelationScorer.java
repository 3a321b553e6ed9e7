package org.relasi.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;
import org.relasi.ingest.EvalLine;

/**
 * Counts the relations of one article. Each annotation takes the first relation that matches it and is not taken yet,
 * those that are not optional before the others; a second wording of a taken annotation is no error.
 */
final class RelationScorer {

    private static final int LONGEST_EVIDENCE = 160;

    private final GoldArticle gold;
    private final RelationMatch match;
    private final Causes causes;
    private final Scores scores;
    private final List<EvalLine.Relation> read;
    private final List<GoldArticle.Relation> annotated;
    private final Map<String, String> readNames = new HashMap<>();
    private final Map<String, String> goldNames = new HashMap<>();

    RelationScorer(GoldArticle gold, EvalLine line, RelationMatch match, Scores scores) {
        this.gold = gold;
        this.match = match;
        this.causes = new Causes(match);
        this.scores = scores;
        this.read = distinct(line.relations());
        this.annotated = gold.relations().stream()
                .sorted(Comparator.comparing(GoldArticle.Relation::optional))
                .toList();
        line.entities().forEach(entity -> readNames.put(entity.id(), entity.name()));
        gold.entities().forEach(entity -> goldNames.put(entity.id(), entity.name()));
    }

    private record Triple(@Nullable String source, String type, String target) {}

    /** One of each triple, either way round where the relation has no direction. */
    private List<EvalLine.Relation> distinct(List<EvalLine.Relation> relations) {
        Set<Triple> seen = new HashSet<>();
        List<EvalLine.Relation> distinct = new ArrayList<>();
        for (EvalLine.Relation relation : relations) {
            String source = relation.source();
            boolean turned = source != null
                    && match.isSymmetric(RelationType.valueOf(relation.type()))
                    && seen.contains(new Triple(relation.target(), relation.type(), source));
            if (!turned && seen.add(new Triple(source, relation.type(), relation.target()))) {
                distinct.add(relation);
            }
        }
        return distinct;
    }

    void score() {
        for (Level level : Level.values()) {
            score(level);
        }
    }

    private void score(Level level) {
        Set<EvalLine.Relation> spent = new LinkedHashSet<>();
        List<GoldArticle.Relation> taken = new ArrayList<>();
        for (GoldArticle.Relation annotation : annotated) {
            Optional<EvalLine.Relation> found = read.stream()
                    .filter(relation -> !spent.contains(relation) && match.matches(level, relation, annotation))
                    .findFirst();
            found.ifPresent(relation -> {
                spent.add(relation);
                taken.add(annotation);
            });
            if (!annotation.optional()) {
                count(level, annotation, found);
            }
        }
        read.stream()
                .filter(relation -> !spent.contains(relation))
                .filter(relation -> taken.stream().noneMatch(other -> match.matches(level, relation, other)))
                .forEach(relation -> countExtra(level, relation));
    }

    private void count(Level level, GoldArticle.Relation annotation, Optional<EvalLine.Relation> found) {
        Count count = scores.relations(level);
        if (found.isEmpty()) {
            count.addMissed();
        } else {
            count.addRight();
        }
        if (level == Level.EXACT) {
            found.ifPresentOrElse(relation -> countRight(annotation, relation), () -> countMissed(annotation));
        }
    }

    private void countRight(GoldArticle.Relation annotation, EvalLine.Relation relation) {
        scores.ofType(annotation.type()).addRight();
        scores.polarity().add(relation.polarity().equals(annotation.polarity()));
        scores.attribution().add(match.sameSpeaker(relation, annotation));
        scores.calibration().add(relation.confidence(), true);
    }

    private void countMissed(GoldArticle.Relation annotation) {
        scores.ofType(annotation.type()).addMissed();
        scores.cause(causes.ofMissed(annotation, read));
        scores.error(
                gold.doc(),
                "relation-missed",
                named(annotation.sources(), goldNames),
                String.join("/", annotation.types().stream().map(Enum::name).toList()),
                named(annotation.targets(), goldNames),
                annotation.quote());
    }

    private void countExtra(Level level, EvalLine.Relation relation) {
        scores.relations(level).addExtra();
        if (level == Level.EXACT) {
            scores.ofType(RelationType.valueOf(relation.type())).addExtra();
            scores.calibration().add(relation.confidence(), false);
            scores.cause(causes.ofExtra(relation, annotated));
            String text = relation.evidence().text();
            scores.error(
                    gold.doc(),
                    "relation-extra",
                    name(relation.source(), readNames),
                    relation.type(),
                    name(relation.target(), readNames),
                    text.substring(0, Math.min(LONGEST_EVIDENCE, text.length())));
        }
    }

    private static String named(List<@Nullable String> ids, Map<String, String> names) {
        return String.join("/", ids.stream().map(id -> name(id, names)).toList());
    }

    private static String name(@Nullable String id, Map<String, String> names) {
        return id == null ? "nobody" : Objects.requireNonNullElse(names.get(id), id);
    }
}
