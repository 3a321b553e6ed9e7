package org.relasi.extract.weighing;

import java.util.ArrayList;
import java.util.List;

/**
 * How sure a statement is, by what rules say of it and, where the model that learned was asked, by what that sees. Rules are
 * weighed first, alone; how sure they are is one clue of the judge of both.
 */
public final class Judge {

    private final Confidence rules;
    private final Confidence both;

    Judge(Confidence rules, Confidence both) {
        this.rules = rules;
        this.both = both;
    }

    public static Judge load() {
        return new Judge(Confidence.ofRules(), Confidence.ofBoth());
    }

    /** From 0 to 1. */
    public double confidence(Said said) {
        return (said.model().isEmpty() ? rules : both).of(clues(said));
    }

    /** What the confidence of a statement rests on: the clues of rules alone, or those of both. */
    public List<String> clues(Said said) {
        if (said.model().isEmpty()) {
            return said.clues();
        }
        List<String> clues = new ArrayList<>(said.model());
        if (said.model().contains(ProposalClues.MODEL_ALONE)) {
            clues.addAll(said.clues());
        } else {
            clues.add("always");
            clues.addAll(Clues.ofRules(said.model(), rules.of(said.clues())));
        }
        return clues;
    }
}
