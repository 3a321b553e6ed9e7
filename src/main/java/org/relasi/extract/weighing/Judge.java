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

    /**
     * The same in a text of a few sentences. Rules and model have learnt from whole articles to weigh together; the model has little to
     * go by here, and rules alone have learnt from such texts too: who of both is surer tells what a rule has read.
     */
    public double confidenceInBrief(Said said) {
        return said.model().contains(ProposalClues.MODEL_ALONE)
                ? confidence(said)
                : Math.max(confidence(said), rules.of(said.clues()));
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
