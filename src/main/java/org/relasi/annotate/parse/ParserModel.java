package org.relasi.annotate.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.relasi.annotate.perceptron.Labels;
import org.relasi.annotate.perceptron.Weights;
import org.relasi.syntax.Upos;

/** Finds the dependency tree of a tagged sentence by a trained linear model. Immutable. */
public final class ParserModel {

    static final String ROOT = "root";
    private static final String PUNCT = "punct";
    private static final String PARATAXIS = "parataxis";

    private final List<String> labels;
    private final Weights weights;

    ParserModel(List<String> labels, Weights weights) {
        this.labels = List.copyOf(labels);
        this.weights = weights;
    }

    /**
     * The best tree found; it has one root.
     *
     * @param width states kept after each step
     * @param margin states that score worse than the best by more than this, in hundredths, are not kept
     */
    public Parse parse(ParserInput input, int width, int margin) {
        BeamSearch search = new BeamSearch(input, weights::addScores, labels, width, margin);
        Parse parse = new Parse(input.size());
        State state = search.best();
        for (State before = state.before(); before != null; before = state.before()) {
            if (Transition.isArc(state.transition())) {
                int top = before.top().word();
                int front = before.front().word();
                boolean left = Transition.isLeftArc(state.transition());
                int head = left ? front : top;
                parse.set(
                        left ? top : front,
                        head > input.size() ? 0 : head,
                        labels.get(Transition.label(state.transition())));
            }
            state = before;
        }
        keepOneRoot(input, parse);
        return parse;
    }

    /** Of many roots the first verb is kept, or the first word that is no punctuation; the others go under it. */
    private static void keepOneRoot(ParserInput input, Parse parse) {
        int root = 0;
        for (int i = 1; i <= input.size(); i++) {
            if (parse.head(i) == 0 && (root == 0 || rank(input, i) > rank(input, root))) {
                root = i;
            }
        }
        for (int i = 1; i <= input.size(); i++) {
            if (parse.head(i) == 0 && i != root) {
                parse.set(i, root, input.is(i, Upos.PUNCT) ? PUNCT : PARATAXIS);
            }
        }
    }

    private static int rank(ParserInput input, int word) {
        return input.is(word, Upos.VERB) ? 2 : input.is(word, Upos.PUNCT) ? 0 : 1;
    }

    public void write(DataOutput out) throws IOException {
        Labels.write(out, labels);
        weights.write(out);
    }

    public static ParserModel read(DataInput in) throws IOException {
        return new ParserModel(Labels.read(in), Weights.read(in));
    }
}
