package org.relasi.train;

import java.util.List;
import org.relasi.annotate.perceptron.FeatureHash;
import org.relasi.annotate.perceptron.Hints;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.Upos;

/** What models see of a sentence besides its words. */
final class ModelInputs {

    private ModelInputs() {}

    /** What the name recognizer knows: the tags. */
    static Hints nameHints(Words words, List<Upos> tags) {
        Hints hints = new Hints(1, words.size());
        for (int word = 1; word <= words.size(); word++) {
            hints.set(0, word, FeatureHash.of(tags.get(word - 1).name()));
        }
        return hints;
    }

    /** Tags as the labels that a tagger gives. */
    static List<Upos> tags(List<String> labels) {
        return labels.stream().map(Upos::valueOf).toList();
    }
}
