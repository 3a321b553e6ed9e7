package org.relasi.annotate.perceptron;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Trains a {@link SequenceModel}: a structured perceptron with early update (Collins and Roark 2004), averaged. The same
 * examples and seed give the same model.
 */
public final class SequenceTrainer {

    private final Schedule schedule;
    private final FeatureBuffer features = new FeatureBuffer();

    public SequenceTrainer(Schedule schedule) {
        this.schedule = schedule;
    }

    /**
     * A sentence whose labels are known.
     *
     * @param labels one a word
     */
    public record Example(Words words, Hints hints, List<String> labels) {

        public Example {
            labels = List.copyOf(labels);
            if (labels.size() != words.size()) {
                throw new IllegalArgumentException(words.size() + " words, but " + labels.size() + " labels");
            }
        }
    }

    /**
     * Learns from examples, at most {@link Weights#MOST_LABELS} labels among them.
     *
     * @param progress is told each round that ends, from 1
     */
    public SequenceModel train(List<Example> examples, IntConsumer progress) {
        List<String> labels = examples.stream()
                .flatMap(example -> example.labels().stream())
                .distinct()
                .sorted()
                .toList();
        List<Lesson> lessons = new ArrayList<>();
        for (Example example : examples) {
            int[] right = example.labels().stream().mapToInt(labels::indexOf).toArray();
            lessons.add(new Lesson(example.words(), example.hints(), right));
        }
        SequenceRules rules = SequenceRules.of(labels);
        Weights weights = Perceptron.learn(
                lessons,
                labels.size(),
                schedule,
                (perceptron, lesson) -> learn(perceptron, lesson, labels.size(), rules),
                progress);
        return new SequenceModel(labels, weights);
    }

    /** An example, its labels by number. */
    private static final class Lesson {

        private final Words words;
        private final Hints hints;
        private final int[] labels;

        Lesson(Words words, Hints hints, int[] labels) {
            this.words = words;
            this.hints = hints;
            this.labels = labels;
        }
    }

    private void learn(Perceptron perceptron, Lesson lesson, int labels, SequenceRules rules) {
        SequenceSearch search = new SequenceSearch(labels, rules, perceptron::addScores, lesson.words, lesson.hints);
        SequenceSearch.@Nullable Path gold = search.first();
        int word = 0;
        while (gold != null && word < lesson.words.size()) {
            gold = search.step(word + 1, gold, lesson.labels[word]);
            word++;
        }
        if (gold == null || search.first() != gold) {
            update(perceptron, lesson, search.first().labels(word));
        }
    }

    /** Moves weights from the labels found to the right ones, up to where the search went wrong. */
    private void update(Perceptron perceptron, Lesson lesson, int[] found) {
        int[] right = Arrays.copyOf(lesson.labels, found.length);
        for (int i = 0; i < found.length; i++) {
            if (found[i] != right[i]) {
                SequenceFeatures.ofWord(features, lesson.words, lesson.hints, i + 1);
                perceptron.update(features, right[i], 1);
                perceptron.update(features, found[i], -1);
            }
            if (found[i] != right[i] || at(found, i - 1) != at(right, i - 1) || at(found, i - 2) != at(right, i - 2)) {
                history(perceptron, lesson.words, right, i, 1);
                history(perceptron, lesson.words, found, i, -1);
            }
        }
    }

    private void history(Perceptron perceptron, Words words, int[] labels, int i, int delta) {
        SequenceFeatures.ofHistory(features, words, i + 1, at(labels, i - 1), at(labels, i - 2));
        perceptron.update(features, labels[i], delta);
    }

    private static int at(int[] labels, int i) {
        return i < 0 ? -1 : labels[i];
    }
}
