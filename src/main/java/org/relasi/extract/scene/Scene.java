package org.relasi.extract.scene;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;
import org.relasi.extract.cast.Cast;
import org.relasi.extract.cast.Coreference;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** What a rule may look at: one sentence, its document, who is in it, and the words of its language. */
public record Scene(
        Document document,
        Sentence sentence,
        Cast cast,
        Coreference coreference,
        Lexicon lexicon,
        Lexicon.Triggers triggers,
        RelationLexicon relations,
        List<Proposal> proposals) {

    /** What the model proposes of two participants; empty where it sees nothing between them. */
    public Optional<Proposal> proposal(RelationType type, @Nullable Integer subject, int object) {
        return proposals.stream()
                .filter(proposal -> proposal.type() == type
                        && subject != null
                        && (proposal.subject() == subject && proposal.object() == object
                                || relations.relation(type).symmetric()
                                        && proposal.subject() == object
                                        && proposal.object() == subject))
                .findFirst();
    }

    /** The participant that the name of which a word is part names; empty where it is part of none. */
    public Optional<Integer> named(Token token) {
        return sentence.nameAt(token).flatMap(name -> cast.of(sentence, name));
    }

    /** The word of the sentence nearest to another that is part of a participant's name, or refers to them; the first of those as near. */
    public Optional<Token> nearest(int participant, Token to) {
        Token best = null;
        for (Token token : sentence.tokens()) {
            boolean here = named(token).filter(id -> id == participant).isPresent()
                    || coreference.of(sentence, token).contains(participant);
            if (here && (best == null || Math.abs(token.id() - to.id()) < Math.abs(best.id() - to.id()))) {
                best = token;
            }
        }
        return Optional.ofNullable(best);
    }

    public boolean fits(RelationType type, int subject, int object) {
        return subject != object && relations.relation(type).allows(cast.type(subject), cast.type(object));
    }

    public boolean canBeSource(RelationType type, int participant) {
        return relations.relation(type).sources().contains(cast.type(participant));
    }

    public boolean canBeTarget(RelationType type, EntityType entityType) {
        return relations.relation(type).targets().contains(entityType);
    }
}
