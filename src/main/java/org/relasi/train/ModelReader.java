package org.relasi.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relasi.annotate.Annotator;
import org.relasi.annotate.Lemmatizer;
import org.relasi.annotate.Morphology;
import org.relasi.annotate.parse.Parse;
import org.relasi.annotate.parse.ParserInput;
import org.relasi.annotate.parse.ParserModel;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.Document;
import org.relasi.syntax.Upos;

/** Trained models at work. */
final class ModelReader implements SyntaxReader {

    private static final int WIDTH = 8;
    private static final int NO_MARGIN = Integer.MAX_VALUE;

    private final Optional<Annotator> annotator;
    private final Clusters clusters;
    private final Lemmatizer lemmatizer;
    private final SequenceModel tagger;
    private final ParserModel parser;
    private final SequenceModel names;

    /** @param annotator reads whole texts, where relasi can do so in the language */
    ModelReader(Models models, Morphology morphology, Optional<Annotator> annotator) throws IOException {
        this.annotator = annotator;
        clusters = models.read(ClustersPart.NAME, Clusters::read);
        lemmatizer = models.read(LemmasPart.NAME, in -> Lemmatizer.read(in, morphology));
        tagger = models.read(TaggerPart.NAME, SequenceModel::read);
        parser = models.read(ParserPart.NAME, ParserModel::read);
        names = models.read(NamesPart.NAME, SequenceModel::read);
    }

    @Override
    public List<TreebankWord> read(List<String> forms, String treebank) {
        Words words = Words.of(forms, clusters);
        List<Upos> tags = ModelInputs.tags(tagger, words, treebank);
        Parse parse = parser.parse(new ParserInput(words, tags, ModelInputs.treebank(treebank)), WIDTH, NO_MARGIN);
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
    public List<String> names(List<String> forms) {
        Words words = Words.of(forms, clusters);
        return names.label(words, ModelInputs.nameHints(words, ModelInputs.tags(tagger, words, "")));
    }

    @Override
    public Optional<Document> read(String text) {
        return annotator.map(whole -> whole.annotate(text));
    }
}
