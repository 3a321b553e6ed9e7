package org.relasi.evaluate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.ingest.EvalLine;

/**
 * Compares relations that were read with annotated ones.
 *
 * @param goldIds ids of annotated entities by those of the entities that were read
 */
record RelationMatch(RelationLexicon lexicon, Map<String, String> goldIds) {

    boolean matches(Level level, EvalLine.Relation read, GoldArticle.Relation gold) {
        if (!sameType(level, RelationType.valueOf(read.type()), gold.types())) {
            return false;
        }
        return isStraight(read, gold)
                || mayTurn(level, read, gold)
                        && same(read.source(), gold.targets())
                        && same(read.target(), gold.sources());
    }

    /** Whether doer and undergoer are the same, and not the other way round. */
    boolean isStraight(EvalLine.Relation read, GoldArticle.Relation gold) {
        return same(read.source(), gold.sources()) && same(read.target(), gold.targets());
    }

    private boolean sameType(Level level, RelationType read, List<RelationType> gold) {
        return switch (level) {
            case EXACT -> gold.contains(read);
            case FAMILY -> gold.stream().anyMatch(type -> family(type).equals(family(read)));
            case PAIR -> true;
        };
    }

    private boolean mayTurn(Level level, EvalLine.Relation read, GoldArticle.Relation gold) {
        return level == Level.PAIR
                || isSymmetric(RelationType.valueOf(read.type()))
                || gold.types().stream().anyMatch(this::isSymmetric);
    }

    boolean isSymmetric(RelationType type) {
        return lexicon.relation(type).symmetric();
    }

    private String family(RelationType type) {
        return lexicon.relation(type).family();
    }

    /** Whether the speaker is right; one that is no annotated entity counts as the narrator. */
    boolean sameSpeaker(EvalLine.Relation read, GoldArticle.Relation gold) {
        String speaker = read.attributedTo();
        return gold.attributedTo().contains(speaker == null ? null : goldIds.get(speaker));
    }

    private boolean same(@Nullable String read, List<@Nullable String> right) {
        return read == null ? right.contains(null) : goldIds.containsKey(read) && right.contains(goldIds.get(read));
    }
}
