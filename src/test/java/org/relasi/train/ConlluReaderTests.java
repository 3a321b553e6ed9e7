package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.syntax.Upos;

class ConlluReaderTests {

    private static final String TWO_SENTENCES = """
            # newdoc id = one
            # newpar
            # sent_id = 1
            # text = Ia menolaknya.
            1|Ia|ia|PRON|_|Number=Sing\u00a6Person=3|2|nsubj|_|_
            2-3|menolaknya|_|_|_|_|_|_|_|SpaceAfter=No
            2|menolak|tolak|VERB|_|Voice=Act|0|root|_|_
            2.1|menolak|tolak|VERB|_|_|_|_|_|_
            3|nya|nya|PRON|_|_|2|obj|_|_
            4|.|.|PUNCT|_|_|2|punct|_|_

            # text = Ia pergi
            1|Ia|_|PRON|_|_|2|nsubj|_|_
            2|pergi|_|VERB|_|_|0|root|_|_
            """.replace('|', '\t').replace('\u00a6', '|');

    @TempDir
    private Path folder;

    private List<TreebankSentence> read(String text) throws IOException {
        return ConlluReader.read(Files.writeString(folder.resolve("a.conllu"), text), "csui");
    }

    @Test
    void readsWordsAsAnnotated() throws IOException {
        TreebankSentence sentence = read(TWO_SENTENCES).get(0);
        assertThat(sentence.treebank()).isEqualTo("csui");
        assertThat(sentence.forms()).containsExactly("Ia", "menolak", "nya", ".");
        assertThat(sentence.tags()).containsExactly(Upos.PRON, Upos.VERB, Upos.PRON, Upos.PUNCT);
        assertThat(sentence.heads()).containsExactly(2, 0, 2, 2);
        assertThat(sentence.deprels()).containsExactly("nsubj", "root", "obj", "punct");
        assertThat(sentence.word(2).lemma()).isEqualTo("tolak");
        assertThat(sentence.word(1).feats()).isEqualTo(Map.of("Number", "Sing", "Person", "3"));
    }

    @Test
    void knowsHowWordsAreWritten() throws IOException {
        TreebankSentence sentence = read(TWO_SENTENCES).get(0);
        assertThat(sentence.surfaces())
                .containsExactly(
                        new Surface(1, 1, "Ia", true),
                        new Surface(2, 3, "menolaknya", false),
                        new Surface(4, 4, ".", true));
        assertThat(sentence.text()).isEqualTo("Ia menolaknya.");
    }

    @Test
    void knowsWhereDocumentsAndParagraphsBegin() throws IOException {
        List<TreebankSentence> sentences = read(TWO_SENTENCES);
        assertThat(sentences).extracting(TreebankSentence::startsDocument).containsExactly(true, false);
        assertThat(sentences).extracting(TreebankSentence::startsParagraph).containsExactly(true, false);
    }

    @Test
    void doesWithoutCommentsLemmasAndAFinalBlankLine() throws IOException {
        TreebankSentence sentence =
                read("1\tPergi\t_\tVERB\tVERB\t_\t0\troot\t_\t_").get(0);
        assertThat(sentence.text()).isNull();
        assertThat(sentence.word(1).lemma()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "1|Ia|ia|PRON|_|_|0|root|_; 9 columns",
                "1|Ia|ia|KATA|_|_|0|root|_|_; 'KATA' is not a universal part of speech",
                "2|Ia|ia|PRON|_|_|0|root|_|_; where 1 was due",
                "1|Ia|ia|PRON|_|_|x|root|_|_; 'x' is not a number",
                "1|Ia|ia|PRON|_|Sing|0|root|_|_; 'Sing' is not a feature",
                "1|Ia|ia|PRON|_|_|0|_|_|_; no relation",
                "1|Ia|ia|PRON|_|_|2|nsubj|_|_; 0 roots",
                "2-3|Ia|_|_|_|_|_|_|_|_; out of order",
            })
    void saysWhichLineIsWrong(String line, String why) {
        assertThatThrownBy(() -> read("# a comment\n" + line.replace('|', '\t') + "\n"))
                .isInstanceOf(MalformedData.class)
                .hasMessageContaining("a.conllu:2: ")
                .hasMessageContaining(why);
    }

    @Test
    void refusesHeadsThatGoInACircle() {
        String circle = """
                1|a|a|NOUN|_|_|0|root|_|_
                2|b|b|NOUN|_|_|3|nmod|_|_
                3|c|c|NOUN|_|_|2|nmod|_|_
                """;
        assertThatThrownBy(() -> read(circle.replace('|', '\t')))
                .hasMessageContaining("word 2 does not reach the root");
    }
}
