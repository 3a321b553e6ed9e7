package org.relasi.annotate.perceptron;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Beam search for the best labels of one sentence. */
final class SequenceSearch {

    private final int labels;
    private final SequenceRules rules;
    private final Scorer scorer;
    private final Words words;
    private final Hints hints;
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] wordScores;
    private final int[] scores;

    private Path[] beam = {new Path(null, -1, 0)};

    SequenceSearch(int labels, SequenceRules rules, Scorer scorer, Words words, Hints hints) {
        this.labels = labels;
        this.rules = rules;
        this.scorer = scorer;
        this.words = words;
        this.hints = hints;
        wordScores = new int[labels];
        scores = new int[labels];
    }

    int[] best() {
        for (int i = 1; i <= words.size(); i++) {
            step(i, null, -1);
        }
        return beam[0].labels(words.size());
    }

    /**
     * Goes on by one word.
     *
     * @param gold the right labels so far, if they are known
     * @param right the right label of this word
     * @return the right labels up to here, or null where they fell out of the beam
     */
    @Nullable
    Path step(int word, @Nullable Path gold, int right) {
        SequenceFeatures.ofWord(features, words, hints, word);
        Arrays.fill(wordScores, 0);
        scorer.addScores(features, wordScores);
        Path[] next = new Path[SequenceModel.BEAM];
        int size = 0;
        Path nextGold = null;
        for (Path path : beam) {
            System.arraycopy(wordScores, 0, scores, 0, labels);
            SequenceFeatures.ofHistory(features, words, word, path.label, path.lastLabel());
            scorer.addScores(features, scores);
            for (int label = 0; label < labels; label++) {
                int score = path.score + scores[label];
                boolean better = size < next.length || score > next[size - 1].score;
                if (better && rules.allow(path.label, label)) {
                    Path candidate = new Path(path, label, score);
                    size = insert(next, size, candidate);
                    nextGold = path == gold && label == right ? candidate : nextGold;
                }
            }
        }
        beam = Arrays.copyOf(next, size);
        return nextGold != null && contains(nextGold) ? nextGold : null;
    }

    Path first() {
        return beam[0];
    }

    private boolean contains(Path path) {
        for (Path other : beam) {
            if (other == path) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the best, best first; of equals the one that came first. */
    private static int insert(Path[] best, int size, Path candidate) {
        int at = Math.min(size, best.length - 1);
        while (at > 0 && best[at - 1].score < candidate.score) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = candidate;
        return Math.min(size + 1, best.length);
    }

    /** Labels of the words so far, the last one first. */
    static final class Path {

        private final @Nullable Path before;
        private final int label;
        private final int score;

        Path(@Nullable Path before, int label, int score) {
            this.before = before;
            this.label = label;
            this.score = score;
        }

        private int lastLabel() {
            return before == null ? -1 : before.label;
        }

        int[] labels(int count) {
            int[] labels = new int[count];
            Path path = this;
            for (int i = count - 1; i >= 0 && path != null; i--) {
                labels[i] = path.label;
                path = path.before;
            }
            return labels;
        }
    }
}
