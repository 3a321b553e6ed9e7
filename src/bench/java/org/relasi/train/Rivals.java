package org.relasi.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maltparser.core.exception.MaltChainedException;
import org.relasi.syntax.Document;
import org.relasi.syntax.Upos;
import org.relasi.train.DataFile.Role;

/** OpenNLP and MaltParser, one after the other, trained on the data that our models are trained on. */
final class Rivals implements SyntaxReader {

    private static final Set<Role> LEARNED = EnumSet.of(Role.TRAIN, Role.DEV);

    private final OpenNlp openNlp;
    private final MaltParser maltParser;

    private Rivals(OpenNlp openNlp, MaltParser maltParser) {
        this.openNlp = openNlp;
        this.maltParser = maltParser;
    }

    /** Trains them, or takes what was trained before. */
    static Rivals in(Path folder, AnnotatedData data) throws IOException, MaltChainedException {
        List<TreebankSentence> trees = data.trees(LEARNED);
        return new Rivals(
                OpenNlp.in(folder, data.language(), trees, data.names(LEARNED)),
                MaltParser.in(folder, "malt-" + data.language(), trees));
    }

    static Rivals load(Path folder, String language) throws IOException, MaltChainedException {
        return new Rivals(OpenNlp.load(folder, language), MaltParser.load(folder.resolve("malt-" + language + ".mco")));
    }

    /** They have no notion of treebanks that differ, and no lemmatizer for want of data in either. */
    @Override
    public List<TreebankWord> read(List<String> forms, Optional<String> treebank) {
        return maltParser.parse(tagged(forms, openNlp.tags(forms)));
    }

    /** MaltParser on tags that another tagger gave. */
    List<TreebankWord> parse(List<TreebankWord> tagged) {
        return maltParser.parse(tagged);
    }

    @Override
    public List<String> names(List<String> forms, String corpus) {
        return openNlp.names(forms);
    }

    /** They are compared on the same words only. */
    @Override
    public Optional<Document> read(String text) {
        return Optional.empty();
    }

    private static List<TreebankWord> tagged(List<String> forms, List<Upos> tags) {
        List<TreebankWord> words = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            words.add(new TreebankWord(forms.get(i), null, tags.get(i), Map.of(), 0, "root"));
        }
        return words;
    }
}
