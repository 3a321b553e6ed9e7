package org.relasi.extract.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relasi.extract.proposals.ProposalRule;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Proposal;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Token;
import org.relasi.syntax.TreePath;

/** How much of a finding the model that learned sees too, and how far doer and undergoer are, as names of yes-or-no features. */
public final class ProposalClues {

    /** The clue of a finding that no rule made. */
    static final String MODEL_ALONE = "model alone";

    private static final String BESIDE = "beside";
    private static final String UNSEEN = "unseen";
    private static final int MOST_RANK = 3;
    private static final int MOST_NAMES = 3;

    private final Scene scene;
    private final Finding finding;
    private final List<String> clues = new ArrayList<>();

    private ProposalClues(Scene scene, Finding finding) {
        this.scene = scene;
        this.finding = finding;
    }

    public static List<String> of(Scene scene, Finding finding) {
        return new ProposalClues(scene, finding).clues();
    }

    private List<String> clues() {
        scene.proposal(finding.type(), finding.subject(), finding.object())
                .ifPresentOrElse(this::addSeen, () -> clues.addAll(List.of(UNSEEN, UNSEEN + ": " + finding.type())));
        addSides(clues.get(0));
        return clues;
    }

    private void addSeen(Proposal proposal) {
        String found = finding.rule().equals(ProposalRule.NAME) ? MODEL_ALONE : BESIDE;
        clues.add(found);
        clues.add(found + ": all " + Clues.tenths(proposal.probability()));
        clues.add(found + ": said " + Clues.tenths(proposal.said()));
        clues.add(found + ": doer " + Clues.tenths(proposal.doer()));
        clues.add(found + ": undergoer " + Clues.tenths(proposal.undergoer()));
        clues.add(found + ": " + finding.type());
        clues.add(found + ": " + finding.type() + (proposal.probability() > 0.3 ? " likely" : " unlikely"));
        clues.add(found + ": how=" + proposal.how());
        clues.add(found + ": rank " + rank(proposal));
        if (isOutdone(proposal)) {
            clues.add(found + ": the same two with a likelier relation");
        }
        if (isTurned(proposal)) {
            clues.add(found + ": the same two the other way round");
        }
    }

    /** How many are likelier of the same word and relation. */
    private int rank(Proposal proposal) {
        long likelier = scene.proposals().stream()
                .filter(other -> other.type() == proposal.type()
                        && other.trigger().equals(proposal.trigger())
                        && other.probability() > proposal.probability())
                .count();
        return (int) Math.min(MOST_RANK, likelier);
    }

    private boolean isOutdone(Proposal proposal) {
        return scene.proposals().stream()
                .anyMatch(other -> other.type() != proposal.type()
                        && other.subject() == proposal.subject()
                        && other.object() == proposal.object()
                        && other.probability() > proposal.probability());
    }

    private boolean isTurned(Proposal proposal) {
        return scene.proposals().stream()
                .anyMatch(other -> other.type() == proposal.type()
                        && other.subject() == proposal.object()
                        && other.object() == proposal.subject()
                        && other.probability() > proposal.probability());
    }

    private void addSides(String found) {
        Integer subject = finding.subject();
        if (subject != null) {
            addSide(found + ": doer", subject);
        }
        if (finding.object() != Finding.UNKNOWN) {
            addSide(found + ": undergoer", finding.object());
        }
    }

    private void addSide(String side, int participant) {
        Optional<Token> mention = scene.nearest(participant, finding.trigger());
        clues.add(side + " by " + mention.map(this::path).orElse("nothing"));
        mention.ifPresent(token -> clues.add(side + " behind names " + namesBetween(token)));
    }

    private String path(Token from) {
        return TreePath.of(scene.sentence(), from, finding.trigger());
    }

    private long namesBetween(Token mention) {
        int from = Math.min(mention.id(), finding.trigger().id());
        int to = Math.max(mention.id(), finding.trigger().id());
        return Math.min(
                MOST_NAMES,
                scene.sentence().names().stream()
                        .filter(name -> name.first() > from && name.last() < to)
                        .count());
    }
}
