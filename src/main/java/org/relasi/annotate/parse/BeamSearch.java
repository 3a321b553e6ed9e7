package org.relasi.annotate.parse;

import java.util.Arrays;
import java.util.List;
import org.relasi.annotate.perceptron.FeatureBuffer;
import org.relasi.annotate.perceptron.Scorer;

/** Beam search for the best steps through one sentence. */
final class BeamSearch {

    private final ParserInput input;
    private final Scorer scorer;
    private final int rootLabel;
    private final int labels;
    private final int margin;
    private final FeatureBuffer buffer = new FeatureBuffer();
    private final ParserFeatures features;
    private final int[][] frontScores;
    private final int[][] topScores;
    private final int[][] pairScores;
    private final int[] scores;

    private final State[] candidateStates;
    private final int[] candidateSteps;
    private final int[] candidateScores;
    private int candidates;

    private State[] beam = {State.first()};

    /**
     * @param width states kept after each step
     * @param margin states that score worse than the best by more than this are not kept
     */
    BeamSearch(ParserInput input, Scorer scorer, List<String> labels, int width, int margin) {
        this.input = input;
        this.scorer = scorer;
        this.labels = labels.size();
        this.rootLabel = labels.indexOf(ParserModel.ROOT);
        this.margin = margin;
        features = new ParserFeatures(input, buffer);
        frontScores = new int[input.size() + 2][];
        topScores = new int[input.size() + 1][];
        pairScores = new int[(input.size() + 1) * (input.size() + 2)][];
        scores = new int[Transition.count(labels.size())];
        candidateStates = new State[width];
        candidateSteps = new int[width];
        candidateScores = new int[width];
    }

    State best() {
        for (int step = 0; step < 2 * input.size(); step++) {
            step();
        }
        return beam[0];
    }

    State first() {
        return beam[0];
    }

    void step() {
        candidates = 0;
        for (State state : beam) {
            score(state);
            expand(state);
        }
        int kept = 0;
        while (kept < candidates && (long) candidateScores[0] - candidateScores[kept] <= margin) {
            kept++;
        }
        State[] next = new State[kept];
        for (int i = 0; i < kept; i++) {
            next[i] = candidateStates[i].after(candidateSteps[i], candidateScores[i]);
        }
        beam = next;
    }

    /** The score of one step from one state. */
    int score(State state, int step) {
        score(state);
        return scores[step];
    }

    private void score(State state) {
        int s = state.stack() == null ? 0 : state.stack().word();
        int n = state.front().word();
        int pair = s * (input.size() + 2) + n;
        int[] known = pairScores[pair];
        if (known == null) {
            known = ofWords(s, n);
            pairScores[pair] = known;
        }
        System.arraycopy(known, 0, scores, 0, scores.length);
        features.ofTree(state);
        scorer.addScores(buffer, scores);
    }

    /** What two words add to the score of each step, worked out once. */
    private int[] ofWords(int s, int n) {
        if (frontScores[n] == null) {
            features.ofFront(n);
            frontScores[n] = newScores();
        }
        if (topScores[s] == null) {
            features.ofTop(s);
            topScores[s] = newScores();
        }
        features.ofPair(s, n);
        int[] sum = newScores();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += frontScores[n][i] + topScores[s][i];
        }
        return sum;
    }

    private int[] newScores() {
        int[] fresh = new int[scores.length];
        scorer.addScores(buffer, fresh);
        return fresh;
    }

    private void expand(State state) {
        int words = input.size();
        if (state.mayShift(words)) {
            offer(state, Transition.SHIFT);
        }
        if (state.mayReduce()) {
            offer(state, Transition.REDUCE);
        }
        if (state.mayLeftArc()) {
            if (state.front().word() > words) {
                offer(state, Transition.leftArc(rootLabel));
            } else {
                offerArcs(state, Transition.leftArc(0));
            }
        }
        if (state.mayRightArc(words)) {
            offerArcs(state, Transition.rightArc(0));
        }
    }

    private void offerArcs(State state, int first) {
        for (int label = 0; label < labels; label++) {
            if (label != rootLabel) {
                offer(state, first + 2 * label);
            }
        }
    }

    /** Keeps the best, best first; of equals the one that came first. */
    private void offer(State state, int step) {
        int score = state.score() + scores[step];
        int at = candidates;
        if (at == candidateScores.length) {
            if (score <= candidateScores[at - 1]) {
                return;
            }
            at--;
        } else {
            candidates++;
        }
        while (at > 0 && candidateScores[at - 1] < score) {
            candidateScores[at] = candidateScores[at - 1];
            candidateStates[at] = candidateStates[at - 1];
            candidateSteps[at] = candidateSteps[at - 1];
            at--;
        }
        candidateScores[at] = score;
        candidateStates[at] = state;
        candidateSteps[at] = step;
    }

    /** The state in the beam that is {@code before} and one more step, or null. */
    @org.jspecify.annotations.Nullable
    State find(State before, int step) {
        return Arrays.stream(beam)
                .filter(state -> state.before() == before && state.transition() == step)
                .findFirst()
                .orElse(null);
    }
}
