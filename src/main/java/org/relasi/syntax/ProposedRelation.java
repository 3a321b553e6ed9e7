package org.relasi.syntax;

import java.util.List;

/**
 * A relation that a model sees in a text before any rule is asked: a word that says it, and who may be its doer and its
 * undergoer. All spans count in the text.
 *
 * @param type name of the relation's type, as the ontology has it
 * @param trigger the word, or the first of the words, that says it
 * @param probability that it says this relation, 0 to 1
 */
public record ProposedRelation(
        String type, Span trigger, double probability, List<Argument> doers, List<Argument> undergoers) {

    public ProposedRelation {
        doers = List.copyOf(doers);
        undergoers = List.copyOf(undergoers);
    }

    /**
     * Who may be doer or undergoer.
     *
     * @param word the first word of a name, or a nominal or pronoun
     * @param name a name, that which the word is in or stands for; of an event also words without a capital
     * @param type what it names
     * @param probability 0 to 1
     */
    public record Argument(Span word, Span name, EntityType type, double probability) {}
}
