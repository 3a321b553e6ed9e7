package org.relasi.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.ingest.EvalLine;

/** Compares what was read of an article with its annotations, and counts. */
final class ArticleScorer {

    private final RelationLexicon lexicon;
    private final Scores scores;

    ArticleScorer(RelationLexicon lexicon, Scores scores) {
        this.lexicon = lexicon;
        this.scores = scores;
    }

    void score(GoldArticle gold, EvalLine read) {
        Count before = scores.relations(Level.EXACT).copy();
        Count entities = scores.entities().copy();
        Alignment alignment = Alignment.of(read.entities(), gold.entities());
        scoreEntities(gold, read, alignment);
        scores.entitiesByArticle().put(gold.doc(), scores.entities().since(entities));
        Map<String, String> goldIds = alignment.goldIds(read.entities(), gold.entities());
        new RelationScorer(gold, read, new RelationMatch(lexicon, goldIds), scores).score();
        scores.byArticle().put(gold.doc(), scores.relations(Level.EXACT).since(before));
    }

    private void scoreEntities(GoldArticle gold, EvalLine read, Alignment alignment) {
        for (int i = 0; i < read.entities().size(); i++) {
            EvalLine.Entity entity = read.entities().get(i);
            Integer aligned = alignment.goldByRead().get(i);
            if (aligned == null) {
                scores.entities().addExtra();
                scores.error(gold.doc(), "entity-extra", entity.name(), entity.type());
            } else if (!gold.entities().get(aligned).optional()) {
                scoreType(gold, entity, gold.entities().get(aligned));
            }
        }
        for (int j = 0; j < gold.entities().size(); j++) {
            GoldArticle.Entity entity = gold.entities().get(j);
            if (!entity.optional() && !alignment.goldByRead().containsValue(j)) {
                scores.entities().addMissed();
                scores.error(gold.doc(), "entity-missed", entity.name(), types(entity));
            }
        }
    }

    private void scoreType(GoldArticle gold, EvalLine.Entity read, GoldArticle.Entity annotated) {
        if (annotated.types().contains(read.type())) {
            scores.entities().addRight();
            return;
        }
        scores.entities().addExtra();
        scores.entities().addMissed();
        scores.error(gold.doc(), "entity-type", read.name(), read.type(), types(annotated));
    }

    private static String types(GoldArticle.Entity entity) {
        return String.join("/", List.copyOf(new TreeSet<>(entity.types())));
    }
}
