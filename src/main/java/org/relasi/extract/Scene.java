package org.relasi.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;

/** What a rule may look at: one sentence, its document, who is in it, and the words of its language. */
record Scene(
        Document document,
        Sentence sentence,
        Cast cast,
        Coreference coreference,
        Lexicon lexicon,
        RelationLexicon relations) {

    /** The sentences before, the nearest first, at most {@code most}. */
    List<Sentence> before(int most) {
        List<Sentence> sentences = document.sentences();
        int from = Math.max(0, sentence.index() - most);
        List<Sentence> near = new ArrayList<>(sentences.subList(from, sentence.index()));
        Collections.reverse(near);
        return near;
    }

    boolean fits(RelationType type, int subject, int object) {
        Relation relation = relations.relation(type);
        return subject != object
                && relation.sources().contains(cast.type(subject))
                && relation.targets().contains(cast.type(object));
    }

    boolean canBeSource(RelationType type, int participant) {
        return relations.relation(type).sources().contains(cast.type(participant));
    }

    boolean canBeTarget(RelationType type, EntityType entityType) {
        return relations.relation(type).targets().contains(entityType);
    }
}
