package org.relasi.annotate;

import java.util.List;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.Upos;

/**
 * The trained recognizer of names of a language: a label a word, {@code O}, {@code B-} or {@code I-} with {@code PER},
 * {@code ORG} or {@code LOC}. Immutable.
 */
public final class NameModel {

    public static final String FILE = "names.model";

    private final NameInputs inputs;
    private final SequenceModel model;

    private NameModel(NameInputs inputs, SequenceModel model) {
        this.inputs = inputs;
        this.model = model;
    }

    static NameModel of(LanguagePack pack) {
        return of(pack, ModelFile.required(pack.language(), FILE, SequenceModel::read));
    }

    public static NameModel of(LanguagePack pack, SequenceModel model) {
        return new NameModel(NameInputs.of(pack), model);
    }

    /**
     * Labels the words of a sentence.
     *
     * @param words the same forms
     * @param tags one a word, or none at all where they tell nothing, as in headlines
     * @param corpus whose conventions the names should follow, by the name under which it was trained
     */
    public List<String> label(List<String> forms, Words words, List<Upos> tags, String corpus) {
        return model.label(words, inputs.hints(forms, tags, corpus));
    }

    List<String> label(ListedWords sentence, Words words, List<Upos> tags, String corpus) {
        return model.label(words, inputs.hints(sentence, tags, corpus));
    }
}
