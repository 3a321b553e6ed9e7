package org.relasi.train;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Upos;

/**
 * How well words that were given are tagged and joined to trees. All words count, punctuation too; relations are right with
 * their subtypes only, but for {@link #subjects()}.
 */
final class TreeScores {

    private final Tally tags = new Tally();
    private final Tally heads = new Tally();
    private final Tally arcs = new Tally();
    private final Tally verbLemmas = new Tally();
    private final Map<String, Tally> relations = new TreeMap<>();
    private final Map<String, Tally> baseRelations = new TreeMap<>();

    /** Compares two readings of the same words. */
    void add(List<TreebankWord> gold, List<TreebankWord> predicted) {
        if (gold.size() != predicted.size()) {
            throw new IllegalArgumentException(predicted.size() + " words instead of " + gold.size());
        }
        for (int i = 0; i < gold.size(); i++) {
            add(gold.get(i), predicted.get(i));
        }
    }

    private void add(TreebankWord gold, TreebankWord predicted) {
        boolean head = gold.head() == predicted.head();
        tags.add(gold.upos() == predicted.upos());
        heads.add(head);
        arcs.add(head && gold.deprel().equals(predicted.deprel()));
        count(relations, gold.deprel(), predicted.deprel(), head);
        count(baseRelations, gold.baseDeprel(), predicted.baseDeprel(), head);
        if (gold.upos() == Upos.VERB && gold.lemma() != null) {
            verbLemmas.add(gold.lemma().equalsIgnoreCase(predicted.lemma()));
        }
    }

    private static void count(Map<String, Tally> tallies, String gold, String predicted, boolean head) {
        tally(tallies, gold).addGold(1);
        tally(tallies, predicted).addPredicted(1);
        tally(tallies, gold).addRight(head && gold.equals(predicted) ? 1 : 0);
    }

    private static Tally tally(Map<String, Tally> tallies, String relation) {
        return tallies.computeIfAbsent(relation, added -> new Tally());
    }

    /** UPOS: words with the right universal part of speech. */
    Tally tags() {
        return tags;
    }

    /** UAS: words with the right head. */
    Tally heads() {
        return heads;
    }

    /** LAS: words with the right head and relation. */
    Tally arcs() {
        return arcs;
    }

    /** Verbs of the treebank with the right lemma, in whatever case; those whose lemma it does not tell do not count. */
    Tally verbLemmas() {
        return verbLemmas;
    }

    /** Arcs of a relation, exactly so named. */
    Tally relation(String relation) {
        return relations.getOrDefault(relation, new Tally());
    }

    /** Subjects, whatever the subtype: that of a passive clause counts as one of an active one. */
    Tally subjects() {
        return baseRelations.getOrDefault(Deprel.NSUBJ, new Tally());
    }
}
