package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relasi.annotate.parse.Parse;
import org.relasi.annotate.parse.ParserInput;
import org.relasi.annotate.parse.ParserModel;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.annotate.perceptron.FeatureHash;
import org.relasi.annotate.perceptron.Hints;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.Words;
import org.relasi.article.Language;
import org.relasi.syntax.Upos;

/**
 * The trained models that tag and parse the sentences of one language. Immutable.
 *
 * <p>Treebanks of one language differ in their conventions; the name of one says which to follow. It is left out where the
 * models were trained on one alone.
 */
public final class SyntaxModel {

    static final String CLUSTERS = "clusters.model";
    private static final String TAGGER = "tagger.model";
    private static final String PARSER = "parser.model";

    /** More states kept cost time and gain little. */
    private static final int BEAM = 4;
    /** In hundredths; a state that is so far behind does not win again. */
    private static final int MARGIN = 10_000;

    private final Clusters clusters;
    private final SequenceModel tagger;
    private final ParserModel parser;

    public SyntaxModel(Clusters clusters, SequenceModel tagger, ParserModel parser) {
        this.clusters = clusters;
        this.tagger = tagger;
        this.parser = parser;
    }

    static SyntaxModel of(Language language) {
        return new SyntaxModel(
                ModelFile.required(language, CLUSTERS, Clusters::read),
                ModelFile.required(language, TAGGER, SequenceModel::read),
                ModelFile.required(language, PARSER, ParserModel::read));
    }

    /** The words of a sentence, as {@link #tag} and {@link #parse} want them. */
    public Words words(List<String> forms) {
        return Words.of(forms, clusters);
    }

    /** One tag a word. */
    public List<Upos> tag(Words words, Optional<String> treebank) {
        return tag(tagger, words, treebank);
    }

    /** One tag a word, as a tagger gives them. */
    public static List<Upos> tag(SequenceModel tagger, Words words, Optional<String> treebank) {
        List<Upos> tags = new ArrayList<>(words.size());
        for (String label : tagger.label(words, hints(words.size(), treebank))) {
            tags.add(Upos.valueOf(label));
        }
        return tags;
    }

    public Parse parse(Words words, List<Upos> tags, Optional<String> treebank) {
        return parser.parse(new ParserInput(words, tags, hash(treebank)), BEAM, MARGIN);
    }

    /** What the tagger is told of a sentence of so many words. */
    public static Hints hints(int words, Optional<String> treebank) {
        if (treebank.isEmpty()) {
            return Hints.none();
        }
        Hints hints = new Hints(1, words);
        for (int word = 1; word <= words; word++) {
            hints.set(0, word, hash(treebank));
        }
        return hints;
    }

    /** What the parser is told of the treebank. */
    public static long hash(Optional<String> treebank) {
        return treebank.map(FeatureHash::of).orElse(0L);
    }
}
