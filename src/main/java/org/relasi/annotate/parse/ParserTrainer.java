package org.relasi.annotate.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.perceptron.FeatureBuffer;
import org.relasi.annotate.perceptron.Perceptron;
import org.relasi.annotate.perceptron.Schedule;
import org.relasi.annotate.perceptron.Weights;

/**
 * Trains a {@link ParserModel}: a structured perceptron over beam search, which is corrected where the search leads the right
 * tree by most (the max-violation update of Huang, Fayong and Guo 2012), averaged. The same examples and seed give the same
 * model.
 */
public final class ParserTrainer {

    /** Longer sentences teach little and take long. */
    private static final int LONGEST = 120;

    private static final int NO_MARGIN = Integer.MAX_VALUE;

    private final int width;
    private final Schedule schedule;
    private final FeatureBuffer buffer = new FeatureBuffer();

    /**
     * A trainer of one model.
     *
     * @param width of the beam
     */
    public ParserTrainer(int width, Schedule schedule) {
        this.width = width;
        this.schedule = schedule;
    }

    /**
     * A sentence whose tree is known.
     *
     * @param heads one a word: 0 for the root, else the head's number from 1
     * @param labels one a word
     */
    public record Example(ParserInput input, List<Integer> heads, List<String> labels) {

        public Example {
            heads = List.copyOf(heads);
            labels = List.copyOf(labels);
            if (heads.size() != input.size() || labels.size() != input.size()) {
                throw new IllegalArgumentException("not one head and label a word");
            }
        }
    }

    /**
     * Learns from trees, of at most 120 different labels.
     *
     * @param progress is told each round that ends, from 1
     */
    public ParserModel train(List<Example> examples, IntConsumer progress) {
        SortedSet<String> found = new TreeSet<>(List.of(ParserModel.ROOT));
        examples.forEach(example -> found.addAll(example.labels()));
        List<String> labels = List.copyOf(found);
        List<Lesson> lessons = new ArrayList<>();
        for (Example example : examples) {
            if (example.input().size() <= LONGEST) {
                lessons.add(new Lesson(example.input(), Oracle.of(example.heads(), example.labels(), labels)));
            }
        }
        Weights weights = Perceptron.learn(
                lessons,
                Transition.count(labels.size()),
                schedule,
                (perceptron, lesson) -> learn(perceptron, lesson, labels),
                progress);
        return new ParserModel(labels, weights);
    }

    private record Lesson(ParserInput input, Oracle oracle) {}

    private void learn(Perceptron perceptron, Lesson lesson, List<String> labels) {
        BeamSearch search = new BeamSearch(lesson.input(), perceptron::addScores, labels, width, NO_MARGIN);
        State gold = search.first();
        boolean inBeam = true;
        long worst = Long.MIN_VALUE;
        State wrong = gold;
        State right = gold;
        for (int step = 0; step < 2 * lesson.input().size(); step++) {
            int next = lesson.oracle().next(gold);
            search.step();
            @Nullable State found = inBeam ? search.find(gold, next) : null;
            inBeam = found != null;
            gold = found != null ? found : gold.after(next, gold.score() + search.score(gold, next));
            State best = search.first();
            long violation = (long) best.score() - gold.score();
            if (best != gold && violation >= worst) {
                worst = violation;
                wrong = best;
                right = gold;
            }
        }
        if (search.first() != gold) {
            update(perceptron, lesson, right, wrong);
        }
    }

    /** Moves weights from the steps found to the right ones, from where they part. */
    private void update(Perceptron perceptron, Lesson lesson, State right, State wrong) {
        ParserFeatures features = new ParserFeatures(lesson.input(), buffer);
        Iterator<State> rights = history(right).iterator();
        Iterator<State> wrongs = history(wrong).iterator();
        boolean parted = false;
        while (rights.hasNext()) {
            State r = rights.next();
            State w = wrongs.next();
            parted |= r.transition() != w.transition();
            if (parted) {
                change(perceptron, features, r, 1);
                change(perceptron, features, w, -1);
            }
        }
    }

    private void change(Perceptron perceptron, ParserFeatures features, State state, int delta) {
        State before = state.before();
        if (before != null) {
            features.all(before);
            perceptron.update(buffer, state.transition(), delta);
        }
    }

    private static Deque<State> history(State last) {
        Deque<State> states = new ArrayDeque<>();
        for (State state = last; state.before() != null; state = state.before()) {
            states.addFirst(state);
        }
        return states;
    }
}
