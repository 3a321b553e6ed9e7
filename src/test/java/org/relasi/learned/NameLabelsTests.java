package org.relasi.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.relasi.learned.NameLabels.Labelled;
import org.relasi.syntax.EntityType;

class NameLabelsTests {

    /** Scores in which a label leads by 5 at each word. */
    private static float[][] leading(int... labels) {
        float[][] scores = new float[labels.length][11];
        for (int i = 0; i < labels.length; i++) {
            scores[i][labels[i]] = 5;
        }
        return scores;
    }

    @Test
    void joinsABeginAndWhatIsInside() {
        assertThat(NameLabels.decode(leading(0, 1, 2, 0, 3)))
                .containsExactly(new Labelled(1, 2, EntityType.PERSON), new Labelled(4, 4, EntityType.STATE));
    }

    @Test
    void partsNamesThatStandSideBySide() {
        assertThat(NameLabels.decode(leading(9, 10, 9, 10)))
                .containsExactly(new Labelled(0, 1, EntityType.PLACE), new Labelled(2, 3, EntityType.PLACE));
    }

    @Test
    void neverBeginsWithAnInside() {
        float[][] scores = leading(6);
        scores[0][5] = 1;
        assertThat(NameLabels.decode(scores)).containsExactly(new Labelled(0, 0, EntityType.ORGANIZATION));
    }

    @Test
    void keepsTheTypeOfABeginWhereTheInsideOfAnotherLeadsByLess() {
        float[][] scores = leading(1, 6);
        scores[1][2] = 4;
        assertThat(NameLabels.decode(scores)).containsExactly(new Labelled(0, 1, EntityType.PERSON));
    }

    @Test
    void hasNothingToSayOfNoWords() {
        assertThat(NameLabels.decode(new float[0][])).isEmpty();
    }
}
