package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SyntaxScoresTests {

    private static final Offset<Double> EXACT = within(1e-9);

    private static final TreebankSentence GOLD = Trees.sentence("""
            1|Jepang|Jepang|PROPN|_|_|2|nsubj:pass|_|_
            2|dituduh|tuduh|VERB|_|_|0|root|_|_
            3|Rusia|Rusia|PROPN|_|_|2|obl:agent|_|_
            4|meretas|retas|VERB|_|_|2|xcomp|_|_
            5|data|data|NOUN|_|_|4|obj|_|_
            """);

    /** Wrong: the subtype of 1; the tag and relation of 3; the lemma of 4; the head of 5. */
    private static final TreebankSentence READ = Trees.sentence("""
            1|Jepang|Jepang|PROPN|_|_|2|nsubj|_|_
            2|dituduh|Tuduh|VERB|_|_|0|root|_|_
            3|Rusia|Rusia|NOUN|_|_|2|obj|_|_
            4|meretas|meretas|VERB|_|_|2|xcomp|_|_
            5|data|data|NOUN|_|_|2|obj|_|_
            """);

    @Test
    void countsTagsHeadsAndArcs() {
        TreeScores scores = new TreeScores();
        scores.add(GOLD.words(), READ.words());
        assertThat(scores.tags().f1()).isEqualTo(4 / 5.0, EXACT);
        assertThat(scores.heads().f1()).isEqualTo(4 / 5.0, EXACT);
        assertThat(scores.arcs().f1()).isEqualTo(2 / 5.0, EXACT);
    }

    @Test
    void countsRelations() {
        TreeScores scores = new TreeScores();
        scores.add(GOLD.words(), READ.words());
        assertThat(scores.subjects().f1()).as("whatever the subtype").isEqualTo(1, EXACT);
        assertThat(scores.relation("nsubj").f1()).isZero();
        assertThat(scores.relation("xcomp").f1()).isEqualTo(1, EXACT);
        assertThat(scores.relation("obj").precision()).as("none of two").isZero();
        assertThat(scores.relation("advcl").f1()).as("not there at all").isZero();

        scores.add(GOLD.words(), GOLD.words());
        Tally objects = scores.relation("obj");
        assertThat(objects.precision()).as("one of three").isEqualTo(1 / 3.0, EXACT);
        assertThat(objects.recall()).as("one of two").isEqualTo(1 / 2.0, EXACT);
        assertThat(objects.f1()).isEqualTo(0.4, EXACT);
    }

    @Test
    void countsLemmasOfVerbsInWhateverCase() {
        TreeScores scores = new TreeScores();
        scores.add(GOLD.words(), READ.words());
        assertThat(scores.verbLemmas().gold()).isEqualTo(2);
        assertThat(scores.verbLemmas().f1()).isEqualTo(1 / 2.0, EXACT);
    }

    @Test
    void leavesOutLemmasThatTheTreebankDoesNotTell() {
        TreeScores scores = new TreeScores();
        TreebankSentence bare = Trees.sentence("1|pergi|_|VERB|_|_|0|root|_|_\n");
        scores.add(bare.words(), bare.words());
        assertThat(scores.verbLemmas().gold()).isZero();
    }

    @Test
    void refusesReadingsOfOtherWords() {
        assertThatThrownBy(() -> new TreeScores().add(GOLD.words(), List.of())).hasMessageContaining("0 words");
        assertThatThrownBy(() -> new NameScores().add(List.of("O"), List.of())).hasMessageContaining("0 labels");
    }

    @Test
    void countsNamesThatAreWhollyRight() {
        NameScores scores = new NameScores();
        // Right: the person. Wrong: an organization cut short, a place taken for an organization.
        scores.add(
                List.of("B-PER", "I-PER", "O", "B-ORG", "I-ORG", "O", "B-LOC"),
                List.of("B-PER", "I-PER", "O", "B-ORG", "O", "O", "B-ORG"));
        // One more that is not there.
        scores.add(List.of("O", "O"), List.of("O", "B-LOC"));
        assertThat(scores.all().precision()).isEqualTo(1 / 4.0, EXACT);
        assertThat(scores.all().recall()).isEqualTo(1 / 3.0, EXACT);
        assertThat(scores.all().f1()).isEqualTo(2 / 7.0, EXACT);
        assertThat(scores.kind("PER").f1()).isEqualTo(1, EXACT);
        assertThat(scores.kind("ORG").f1()).isZero();
        assertThat(scores.kind("MISC").gold()).isZero();
    }
}
