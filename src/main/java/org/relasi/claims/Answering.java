package org.relasi.claims;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.relasi.extract.RelationType;
import org.relasi.graph.AnswerKind;

/**
 * Whether one statement answers another of another article. Either both are about the same deed of who is accused, or the one
 * goes back the way that the other came, between the same two, and what their texts are about is the same.
 */
final class Answering {

    /** Days that an answer may come after an accusation. */
    static final int REACH = 90;

    /** Days that an answer about the same deed may come after it. */
    static final int REACH_OF_DEEDS = 365;

    /** From which score on a statement counts as an answer. */
    private static final double ENOUGH = 0.5;

    private static final int SOON = 7;
    private static final double OF_SAME_DEED = 0.95;
    private static final double OF_SAME_SIDES = 0.3;
    private static final double OF_SAME_TOPIC = 0.65;
    private static final double TOPIC_UNTOLD = 0.55;
    private static final double AT_THE_END = 0.5;
    private static final int MOST_WORDS = 5;

    private Answering() {}

    /** Empty where it does not, or nothing tells that it does. */
    static Optional<Answer> of(Utterance claim, Utterance response) {
        Optional<AnswerKind> kind = AnswerKind.of(response.type());
        long days = ChronoUnit.DAYS.between(claim.day(), response.day());
        boolean apart = !claim.article().equals(response.article());
        if (kind.isEmpty() || !apart || !canAnswer(claim, response) || days < (returns(kind.get()) ? 1 : 0)) {
            return Optional.empty();
        }
        return sameDeed(claim, response)
                ? byDeed(claim, response, kind.get(), days)
                : bySides(claim, response, kind.get(), days);
    }

    private static boolean canAnswer(Utterance claim, Utterance response) {
        return claim.type() == RelationType.ACCUSES
                && claim.isSaid()
                && response.isSaid()
                && response.subject().equals(claim.object());
    }

    /** Of two that accuse each other on one day nobody knows who was first. */
    private static boolean returns(AnswerKind kind) {
        return kind == AnswerKind.COUNTER;
    }

    private static boolean sameDeed(Utterance claim, Utterance response) {
        return response.type() != RelationType.ACCUSES && !Collections.disjoint(claim.deeds(), response.deeds());
    }

    private static Optional<Answer> byDeed(Utterance claim, Utterance response, AnswerKind kind, long days) {
        double score = OF_SAME_DEED * nearness(days, REACH_OF_DEEDS);
        return answer(claim, response, kind, score, "the same deed, " + later(days));
    }

    private static Optional<Answer> bySides(Utterance claim, Utterance response, AnswerKind kind, long days) {
        if (!response.object().equals(claim.subject()) || days > REACH) {
            return Optional.empty();
        }
        boolean otherLanguage = !claim.language().equals(response.language());
        Terms asked = told(claim.sentenceTerms(response), otherLanguage);
        Terms answered = told(response.sentenceTerms(claim), otherLanguage);
        Terms aroundClaim = told(claim.passageTerms(response), otherLanguage);
        Terms aroundAnswer = told(response.passageTerms(claim), otherLanguage);
        String reason = "the same accuser and accused, " + later(days);
        if (aroundClaim.tellNothing() || aroundAnswer.tellNothing()) {
            return answer(claim, response, kind, TOPIC_UNTOLD * nearness(days, REACH), reason);
        }
        double topic = Math.max(answered.shareIn(aroundClaim), asked.shareIn(aroundAnswer));
        List<String> shared = new ArrayList<>(aroundClaim.sharedWith(aroundAnswer));
        double score = (OF_SAME_SIDES + OF_SAME_TOPIC * topic) * nearness(days, REACH);
        return answer(claim, response, kind, score, reason + words(shared));
    }

    private static Terms told(Terms terms, boolean otherLanguage) {
        return otherLanguage ? terms.names() : terms;
    }

    private static Optional<Answer> answer(
            Utterance claim, Utterance response, AnswerKind kind, double score, String reason) {
        double rounded = Math.round(score * 1000) / 1000.0;
        return rounded < ENOUGH
                ? Optional.empty()
                : Optional.of(new Answer(response.id(), claim.id(), kind, rounded, reason));
    }

    /** 1 within a week, then less with each day. */
    private static double nearness(long days, int reach) {
        if (days > reach) {
            return 0;
        }
        return days <= SOON ? 1 : 1 - (1 - AT_THE_END) * (days - SOON) / (reach - SOON);
    }

    private static String later(long days) {
        return days == 0 ? "on the same day" : days == 1 ? "1 day later" : days + " days later";
    }

    private static String words(List<String> shared) {
        return shared.isEmpty()
                ? ""
                : "; both about " + String.join(", ", shared.subList(0, Math.min(MOST_WORDS, shared.size())));
    }
}
