package org.relasi.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Document;
import org.relasi.train.DataFile.Kind;
import org.relasi.train.DataFile.Role;

/** Scores the models of a language on its test data. */
final class SyntaxEvaluation {

    private final AnnotatedData data;
    private final SyntaxReader reader;

    SyntaxEvaluation(AnnotatedData data, SyntaxReader reader) {
        this.data = data;
        this.reader = reader;
    }

    List<Figure> figures() throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (DataFile file : data.files(EnumSet.of(Kind.TREEBANK), EnumSet.of(Role.TEST))) {
            List<TreebankSentence> sentences = data.trees(file);
            addTrees(figures, file.name(), sentences);
            addText(figures, file.name(), sentences);
        }
        for (DataFile file : data.files(EnumSet.of(Kind.NAMES), EnumSet.of(Role.TEST))) {
            addNames(figures, file.name(), data.names(file));
        }
        return figures;
    }

    private void addTrees(List<Figure> figures, String test, List<TreebankSentence> sentences) {
        TreeScores scores = new TreeScores();
        for (TreebankSentence sentence : sentences) {
            scores.add(sentence.words(), reader.read(sentence.forms(), data.treebank(sentence.treebank())));
        }
        figures.add(Figure.of(Measure.TAGS, test, scores.tags()));
        figures.add(Figure.of(Measure.HEADS, test, scores.heads()));
        figures.add(Figure.of(Measure.ARCS, test, scores.arcs()));
        figures.add(Figure.of(Measure.SUBJECTS, test, scores.subjects()));
        figures.add(Figure.of(Measure.OBJECTS, test, scores.relation(Deprel.OBJ)));
        if (scores.verbLemmas().gold() > 0) {
            figures.add(Figure.of(Measure.VERB_LEMMAS, test, scores.verbLemmas()));
        }
    }

    private void addText(List<Figure> figures, String test, List<TreebankSentence> sentences) {
        TextScores scores = new TextScores();
        for (GoldText document : GoldText.documents(sentences)) {
            Optional<Document> read = reader.read(document.text());
            if (read.isEmpty()) {
                return;
            }
            scores.add(document, read.get());
        }
        figures.add(Figure.of(Measure.RAW_ARCS, test, scores.arcs()));
        figures.add(Figure.of(Measure.SENTENCES, test, scores.sentences()));
        figures.add(Figure.of(Measure.TOKENS, test, scores.words()));
    }

    private void addNames(List<Figure> figures, String test, List<NameSentence> sentences) {
        NameScores scores = new NameScores();
        for (NameSentence sentence : sentences) {
            scores.add(sentence.labels(), reader.names(sentence.forms(), sentence.corpus()));
        }
        figures.add(Figure.of(Measure.NAMES, test, scores.all()));
    }
}
