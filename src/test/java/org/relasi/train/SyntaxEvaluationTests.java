package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relasi.syntax.Document;
import org.relasi.syntax.Upos;

class SyntaxEvaluationTests {

    @TempDir
    private Path folder;

    private AnnotatedData data;

    @BeforeEach
    void writeData() throws IOException {
        data = AnnotatedData.in(folder, DataManifest.read(MiniLanguage.CODE, MiniLanguage.write(folder)));
    }

    /** Takes each word for a noun that is its own tree, and finds no names; of a text, no sentence. */
    private static final class KnowsNothing implements SyntaxReader {

        private final boolean readsTexts;

        KnowsNothing(boolean readsTexts) {
            this.readsTexts = readsTexts;
        }

        @Override
        public List<TreebankWord> read(List<String> forms, Optional<String> treebank) {
            return forms.stream()
                    .map(form -> new TreebankWord(form, form, Upos.NOUN, Map.of(), 0, "root"))
                    .toList();
        }

        @Override
        public List<String> names(List<String> forms, String corpus) {
            return forms.stream().map(form -> "O").toList();
        }

        @Override
        public Optional<Document> read(String text) {
            return readsTexts ? Optional.of(new Document("xx", text, List.of())) : Optional.empty();
        }
    }

    @Test
    void measuresAllThatThereIsTestDataFor() throws IOException {
        assertThat(new SyntaxEvaluation(data, new KnowsNothing(true)).figures())
                .extracting(Figure::measure)
                .containsExactlyInAnyOrder(Measure.values());
    }

    @Test
    void leavesOutRawTextWhereNoneCanBeRead() throws IOException {
        assertThat(new SyntaxEvaluation(data, new KnowsNothing(false)).figures())
                .extracting(Figure::measure)
                .contains(Measure.ARCS)
                .doesNotContain(Measure.RAW_ARCS, Measure.SENTENCES, Measure.TOKENS);
    }

    @Test
    void countsInPercentOfTheTestSet() throws IOException {
        List<Figure> figures = new SyntaxEvaluation(data, new KnowsNothing(true)).figures();
        List<TreebankSentence> sentences = data.trees(java.util.EnumSet.of(DataFile.Role.TEST));
        double words = sentences.stream().mapToInt(TreebankSentence::size).sum();
        // Each sentence has one root, which alone is right.
        assertThat(figures).contains(new Figure(Measure.ARCS, "mini", 100 * sentences.size() / words));
        assertThat(figures).contains(new Figure(Measure.NAMES, "mini", 0), new Figure(Measure.SENTENCES, "mini", 0));
        // Verbs are written as their lemmas.
        assertThat(figures).contains(new Figure(Measure.VERB_LEMMAS, "mini", 100));
    }
}
