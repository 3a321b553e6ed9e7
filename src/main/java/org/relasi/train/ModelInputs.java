package org.relasi.train;

import java.util.List;
import java.util.Optional;
import org.relasi.annotate.NameInputs;
import org.relasi.annotate.perceptron.FeatureHash;
import org.relasi.annotate.perceptron.Hints;
import org.relasi.syntax.Upos;

/** What models see of a sentence besides its words. */
final class ModelInputs {

    private ModelInputs() {}

    /**
     * What the name recognizer knows.
     *
     * @param tags one a word, or none at all where they tell nothing, as in headlines
     * @param inputs of the language; where relasi knows no word of it, the tags must do
     */
    static Hints nameHints(Optional<NameInputs> inputs, List<String> forms, List<Upos> tags, String corpus) {
        return inputs.map(known -> known.hints(forms, tags, corpus)).orElseGet(() -> tagHints(forms.size(), tags));
    }

    private static Hints tagHints(int words, List<Upos> tags) {
        Hints hints = new Hints(1, words);
        for (int word = 1; word <= tags.size(); word++) {
            hints.set(0, word, FeatureHash.of(tags.get(word - 1).name()));
        }
        return hints;
    }
}
