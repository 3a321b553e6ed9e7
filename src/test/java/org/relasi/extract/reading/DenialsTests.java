package org.relasi.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a denial answers that names no accuser, over trees. */
class DenialsTests {

    private static final String DENIAL = """

                1 Iran      Iran      PROPN _ _         2 nsubj _ Name=State|Iso3=IRN
                2 membantah membantah VERB  _ Voice=Act 0 root  _ _
                3 tuduhan   tuduhan   NOUN  _ _         2 obj   _ _
                4 itu       itu       DET   _ _         3 det   _ _
                """;
    private static final String ACCUSATION = """
                1 Kanada    Kanada    PROPN _ _         2 nsubj _ Name=State|Iso3=CAN
                2 menuduh   menuduh   VERB  _ Voice=Act 0 root  _ _
                3 %s        %1$s      PROPN _ _         2 obj   _ Name=%s
                """;
    private static final String RAIN = """

                1 Hujan     hujan     NOUN  _ _         0 root  _ _
                """;

    private static List<String> read(String conllu) {
        return TreeReading.statements("id", conllu);
    }

    @Test
    void answersWhoAccusedTheDenier() {
        String accusation = ACCUSATION.formatted("Iran", "State|Iso3=IRN");
        assertThat(read(accusation + DENIAL))
                .containsExactly("Kanada|ACCUSES|Iran|asserted|", "Iran|DENIES|Kanada|asserted|");
    }

    @Test
    void answersWhoAccusedTheDenierHoweverFarBack() {
        String accusation = ACCUSATION.formatted("Iran", "State|Iso3=IRN");
        assertThat(read(accusation + RAIN.repeat(6) + DENIAL)).contains("Iran|DENIES|Kanada|asserted|");
    }

    @Test
    void answersNearAccusationOfAnother() {
        String accusation = ACCUSATION.formatted("Hamas", "Organization");
        assertThat(read(accusation + DENIAL)).contains("Iran|DENIES|Kanada|asserted|");
    }

    @Test
    void doesNotAnswerAccusationOfAnotherFarBack() {
        String accusation = ACCUSATION.formatted("Hamas", "Organization");
        assertThat(read(accusation + RAIN.repeat(6) + DENIAL)).containsExactly("Kanada|ACCUSES|Hamas|asserted|");
    }

    @Test
    void answersWhoAccusesTheBodyThatTheDenierActsFor() {
        String accusation = ACCUSATION.formatted("Iran", "State|Iso3=IRN");
        String denial = """

                1 Presiden  presiden  NOUN  _ NounType=Office 4 nsubj _ _
                2 Iran      Iran      PROPN _ _               1 nmod  _ Name=State|Iso3=IRN
                3 Raisi     Raisi     PROPN _ _               1 flat  _ Name=Person
                4 membantah membantah VERB  _ Voice=Act       0 root  _ _
                5 tuduhan   tuduhan   NOUN  _ _               4 obj   _ _
                """;
        assertThat(read(accusation + RAIN.repeat(6) + denial)).contains("Raisi|DENIES|Kanada|asserted|");
    }

    @Test
    void answersWhomTheDenierHarmedWhereNobodyAccuses() {
        String tree = """
                1 Iran      Iran      PROPN _ _         2 nsubj _ Name=State|Iso3=IRN
                2 menyerang menyerang VERB  _ Voice=Act 0 root  _ _
                3 Israel    Israel    PROPN _ _         2 obj   _ Name=State|Iso3=ISR
                """ + DENIAL;
        assertThat(read(tree)).contains("Iran|DENIES|Israel|asserted|");
    }

    @Test
    void makesNoStatementOfDenialThatAnswersNobody() {
        assertThat(read(DENIAL.strip())).isEmpty();
    }
}
