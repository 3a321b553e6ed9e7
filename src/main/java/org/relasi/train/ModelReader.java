package org.relasi.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relasi.annotate.Annotator;
import org.relasi.annotate.LanguagePack;
import org.relasi.annotate.Lemmatizer;
import org.relasi.annotate.NameInputs;
import org.relasi.annotate.SyntaxModel;
import org.relasi.annotate.parse.Parse;
import org.relasi.annotate.parse.ParserModel;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.Document;
import org.relasi.syntax.Upos;

/** Trained models at work. */
final class ModelReader implements SyntaxReader {

    private final Optional<Annotator> annotator;
    private final Optional<String> usualTreebank;
    private final Lemmatizer lemmatizer;
    private final SyntaxModel syntax;
    private final Optional<NameInputs> nameInputs;
    private final SequenceModel names;

    /** @param annotator reads whole texts, where relasi can do so in the language */
    ModelReader(Models models, String language, Optional<Annotator> annotator) throws IOException {
        this.annotator = annotator;
        usualTreebank = Packs.of(language).flatMap(LanguagePack::treebank);
        nameInputs = Packs.of(language).map(NameInputs::of);
        lemmatizer = models.read(LemmasPart.NAME, in -> Lemmatizer.read(in, Packs.morphology(language)));
        syntax = new SyntaxModel(
                models.read(ClustersPart.NAME, Clusters::read),
                models.read(TaggerPart.NAME, SequenceModel::read),
                models.read(ParserPart.NAME, ParserModel::read));
        names = models.read(NamesPart.NAME, SequenceModel::read);
    }

    @Override
    public List<TreebankWord> read(List<String> forms, Optional<String> treebank) {
        Words words = syntax.words(forms);
        List<Upos> tags = syntax.tag(words, treebank);
        Parse parse = syntax.parse(words, tags, treebank);
        List<TreebankWord> read = new ArrayList<>();
        for (int id = 1; id <= forms.size(); id++) {
            String form = forms.get(id - 1);
            Upos tag = tags.get(id - 1);
            String lemma = lemmatizer.lemma(form, tag);
            read.add(new TreebankWord(form, lemma, tag, Map.of(), parse.head(id), parse.label(id)));
        }
        return read;
    }

    @Override
    public List<String> names(List<String> forms, String corpus) {
        Words words = syntax.words(forms);
        List<Upos> tags = syntax.tag(words, usualTreebank);
        return names.label(words, ModelInputs.nameHints(nameInputs, forms, tags, corpus));
    }

    @Override
    public Optional<Document> read(String text) {
        return annotator.map(whole -> whole.annotate(text));
    }
}
