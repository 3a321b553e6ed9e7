package org.relasi.annotate.perceptron;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Gives each word of a sentence a label, from left to right, by a trained linear model. Immutable. */
public final class SequenceModel {

    static final int BEAM = 4;

    private final List<String> labels;
    private final SequenceRules rules;
    private final Weights weights;

    SequenceModel(List<String> labels, Weights weights) {
        this.labels = List.copyOf(labels);
        this.rules = SequenceRules.of(labels);
        this.weights = weights;
    }

    /** One label a word, in order. */
    public List<String> label(Words words, Hints hints) {
        SequenceSearch search = new SequenceSearch(labels.size(), rules, weights::addScores, words, hints);
        List<String> found = new ArrayList<>(words.size());
        for (int label : search.best()) {
            found.add(labels.get(label));
        }
        return found;
    }

    public void write(DataOutput out) throws IOException {
        Labels.write(out, labels);
        weights.write(out);
    }

    public static SequenceModel read(DataInput in) throws IOException {
        return new SequenceModel(Labels.read(in), Weights.read(in));
    }
}
