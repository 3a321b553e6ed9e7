package org.relasi.train;

import java.util.ArrayList;
import java.util.List;
import org.relasi.annotate.perceptron.FeatureHash;
import org.relasi.annotate.perceptron.Hints;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.Upos;

/** What models see of a sentence besides its words. */
final class ModelInputs {

    private ModelInputs() {}

    /** What the tagger knows: whose conventions its tags should follow. */
    static Hints tagHints(Words words, String treebank) {
        Hints hints = new Hints(1, words.size());
        for (int word = 1; word <= words.size(); word++) {
            hints.set(0, word, treebank(treebank));
        }
        return hints;
    }

    /** What the name recognizer knows: the tags. */
    static Hints nameHints(Words words, List<Upos> tags) {
        Hints hints = new Hints(1, words.size());
        for (int word = 1; word <= words.size(); word++) {
            hints.set(0, word, FeatureHash.of(tags.get(word - 1).name()));
        }
        return hints;
    }

    static long treebank(String name) {
        return FeatureHash.of(name);
    }

    static List<Upos> tags(SequenceModel tagger, Words words, String treebank) {
        List<Upos> tags = new ArrayList<>();
        tagger.label(words, tagHints(words, treebank)).forEach(label -> tags.add(Upos.valueOf(label)));
        return tags;
    }
}
