package org.relasi.extract;

import java.util.Locale;

/** Who found a statement. */
public enum FoundBy {
    /** A rule, where the model that learned sees no such thing, or was not asked. */
    RULE,
    /** The model that learned, where no rule found it. */
    MODEL,
    /** A rule, and the model sees it too. */
    BOTH;

    /**
     * From here on a proposal is what the model sees too. It is where the judge of both begins to take a proposal beside a
     * rule's finding for a sign that this is right; less likely ones are weighed, but speak against it.
     */
    static final double LIKELY = 0.2;

    /** As it stands in JSON and in the graph. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FoundBy of(Scene scene, Finding finding) {
        if (finding.rule().equals(ProposalRule.NAME)) {
            return MODEL;
        }
        return scene.proposal(finding.type(), finding.subject(), finding.object())
                .filter(proposal -> proposal.probability() >= LIKELY)
                .map(proposal -> BOTH)
                .orElse(RULE);
    }
}
