package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.relasi.syntax.Document;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;

class TextScoresTests {

    private static final Offset<Double> EXACT = within(1e-9);

    private static final List<TreebankSentence> GOLD = Trees.read("""
            # newdoc
            1|Ia|ia|PRON|_|_|2|nsubj|_|_
            2-3|menolaknya|_|_|_|_|_|_|_|SpaceAfter=No
            2|menolak|tolak|VERB|_|_|0|root|_|_
            3|nya|nya|PRON|_|_|2|obj|_|_
            4|.|.|PUNCT|_|_|2|punct|_|_

            1|Ia|ia|PRON|_|_|2|nsubj|_|_
            2|pergi|pergi|VERB|_|_|0|root|_|_

            # newpar
            1|Besok|besok|ADV|_|_|0|root|_|SpaceAfter=No
            2|.|.|PUNCT|_|_|1|punct|_|_

            # newdoc
            1|Selesai|selesai|VERB|_|_|0|root|_|_
            """);

    /** A reading of the documents as {@code read} has them; words of a multiword token are its pieces. */
    private static Document read(String text, List<TreebankSentence> read) {
        GoldText placed = GoldText.of(read);
        List<Sentence> sentences = new ArrayList<>();
        for (int s = 0; s < read.size(); s++) {
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < read.get(s).size(); i++) {
                TreebankWord word = read.get(s).word(i + 1);
                Span span = placed.spans().get(s).get(i);
                tokens.add(new Token(
                        i + 1, span, word.form(), word.form(), word.upos(), word.feats(), word.head(), word.deprel()));
            }
            sentences.add(new Sentence(s, placed.span(s), placed.span(s).of(placed.text()), tokens, List.of()));
        }
        return new Document("id", text, sentences);
    }

    @Test
    void putsTheTextTogether() {
        List<GoldText> documents = GoldText.documents(GOLD);
        assertThat(documents)
                .extracting(GoldText::text)
                .containsExactly("Ia menolaknya. Ia pergi \n\nBesok. ", "Selesai ");
        assertThat(documents.get(0).spans().get(0))
                .containsExactly(new Span(0, 2), new Span(3, 10), new Span(10, 13), new Span(13, 14));
        assertThat(documents.get(0).span(1)).isEqualTo(new Span(15, 23));
    }

    @Test
    void wordsThatAreNotPiecesOfTheirTokenHaveItsSpan() {
        GoldText text = GoldText.of(Trees.read("""
                1-2|wanna|_|_|_|_|_|_|_|_
                1|want|want|VERB|_|_|0|root|_|_
                2|to|to|PART|_|_|1|mark|_|_
                """));
        assertThat(text.spans().get(0)).containsExactly(new Span(0, 5), new Span(0, 5));
    }

    @Test
    void aPerfectReadingIsPerfect() {
        TextScores scores = new TextScores();
        GoldText document = GoldText.documents(GOLD).get(0);
        scores.add(document, read(document.text(), document.sentences()));
        assertThat(scores.sentences().f1()).isEqualTo(1, EXACT);
        assertThat(scores.words().f1()).isEqualTo(1, EXACT);
        assertThat(scores.tags().f1()).isEqualTo(1, EXACT);
        assertThat(scores.arcs().f1()).isEqualTo(1, EXACT);
    }

    @Test
    void whatDoesNotAlignIsWrong() {
        GoldText gold = GoldText.of(GOLD.subList(0, 2));
        // One sentence for two, and the clitic not parted from its verb: 5 words for 6.
        List<TreebankSentence> reading = Trees.read("""
                1|Ia|ia|PRON|_|_|2|nsubj|_|_
                2|menolaknya|tolak|VERB|_|_|0|root|_|SpaceAfter=No
                3|.|.|PUNCT|_|_|5|punct|_|_
                4|Ia|ia|NOUN|_|_|5|nsubj|_|_
                5|pergi|pergi|VERB|_|_|2|conj|_|_
                """);
        TextScores scores = new TextScores();
        scores.add(gold, read(gold.text(), reading));
        assertThat(scores.sentences().f1())
                .as("1 read, 2 there, the end of the last is right")
                .isEqualTo(2 / 3.0, EXACT);
        assertThat(scores.words().precision()).as("all but the verb").isEqualTo(4 / 5.0, EXACT);
        assertThat(scores.words().recall()).isEqualTo(4 / 6.0, EXACT);
        assertThat(scores.words().f1()).isEqualTo(8 / 11.0, EXACT);
        assertThat(scores.tags().f1()).as("one more is no noun").isEqualTo(6 / 11.0, EXACT);
        assertThat(scores.arcs().f1()).as("only the second ia").isEqualTo(2 / 11.0, EXACT);
    }
}
