package org.relasi.extract.reading;

import org.relasi.extract.FoundBy;
import org.relasi.extract.proposals.ProposalRule;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Scene;

/** Tells who found a statement. */
final class Finder {

    /**
     * From here on a proposal is what the model sees too. It is where the judge of both begins to take a proposal beside a
     * rule's finding for a sign that this is right; less likely ones are weighed, but speak against it.
     */
    private static final double LIKELY = 0.2;

    private Finder() {}

    static FoundBy of(Scene scene, Finding finding) {
        if (finding.rule().equals(ProposalRule.NAME)) {
            return FoundBy.MODEL;
        }
        return scene.proposal(finding.type(), finding.subject(), finding.object())
                .filter(proposal -> proposal.probability() >= LIKELY)
                .map(proposal -> FoundBy.BOTH)
                .orElse(FoundBy.RULE);
    }
}
