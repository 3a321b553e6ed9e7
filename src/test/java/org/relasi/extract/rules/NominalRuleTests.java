package org.relasi.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.extract.RelationType;
import org.relasi.extract.reading.ConlluDocument;
import org.relasi.extract.reading.ReadStatement;
import org.relasi.extract.reading.RuleExtractor;

/** Nouns of deeds, alone and carried by verbs, over trees. */
class NominalRuleTests {

    private static final RuleExtractor EXTRACTOR = new RuleExtractor();

    private static List<String> read(String language, String conllu) {
        return ReadStatement.of(EXTRACTOR.read(ConlluDocument.of(language, conllu)));
    }

    @Test
    void readsNounThatLightVerbCarries() {
        String tree = """
                1 Kanada      Kanada      PROPN _ _         2 nsubj      _ Name=State|Iso3=CAN
                2 menjatuhkan menjatuhkan VERB  _ Voice=Act 0 root       _ _
                3 sanksi      sanksi      NOUN  _ _         2 obj        _ _
                4 terhadap    terhadap    ADP   _ _         5 case       _ _
                5 Suriah      Suriah      PROPN _ _         2 obl        _ Name=State|Iso3=SYR
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Kanada|SANCTIONS|Suriah|asserted|");
    }

    @Test
    void turnsRoundNounThatReceivingVerbCarries() {
        String tree = """
                1 Rusia   Rusia   PROPN _ _         2 nsubj      _ Name=State|Iso3=RUS
                2 menuai  menuai  VERB  _ Voice=Act 0 root       _ _
                3 kecaman kecaman NOUN  _ _         2 obj        _ _
                4 dari    dari    ADP   _ _         5 case       _ _
                5 Kanada  Kanada  PROPN _ _         3 nmod       _ Name=State|Iso3=CAN
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Kanada|CRITICIZES|Rusia|asserted|");
    }

    @Test
    void readsNounWithDoerAndUndergoer() {
        String tree = """
                1 tuduhan  tuduhan  NOUN  _ _ 5 nsubj      _ _
                2 Rusia    Rusia    PROPN _ _ 1 nmod       _ Name=State|Iso3=RUS
                3 terhadap terhadap ADP   _ _ 4 case       _ _
                4 Estonia  Estonia  PROPN _ _ 1 nmod       _ Name=State|Iso3=EST
                5 mereda   mereda   VERB  _ _ 0 root       _ _
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Rusia|ACCUSES|Estonia|asserted|");
    }

    @Test
    void readsPartiesBetweenWhomSomethingIsOnce() {
        String tree = """
                1 Perjanjian perjanjian NOUN  _ _         6 nsubj _ _
                2 antara     antara     ADP   _ _         3 case  _ _
                3 Laos       Laos       PROPN _ _         1 nmod  _ Name=State|Iso3=LAO
                4 dan        dan        CCONJ _ _         5 cc    _ _
                5 Thailand   Thailand   PROPN _ _         3 conj  _ Name=State|Iso3=THA
                6 berlaku    berlaku    VERB  _ Voice=Act 0 root  _ _
                """;
        assertThat(read("id", tree)).containsExactly("Laos|AGREES_WITH|Thailand|asserted|");
    }

    @Test
    void readsThoseWhoShareSymmetricDeed() {
        String tree = """
                1 Israel      Israel    PROPN _ _ 4 nsubj _ Name=State|Iso3=ISR
                2 and         and       CCONJ _ _ 3 cc    _ _
                3 Hamas       Hamas     PROPN _ _ 1 conj  _ Name=Organization
                4 signed      sign      VERB  _ _ 0 root  _ _
                5 an          a         DET   _ _ 6 det   _ _
                6 agreement   agreement NOUN  _ _ 4 obj   _ _
                """;
        assertThat(read("en", tree)).containsExactly("Israel|AGREES_WITH|Hamas|asserted|");
    }

    @ParameterizedTest
    @CsvSource({"accusation, at, ACCUSES", "praise, toward, PRAISES"})
    void readsAtWhomLightVerbAimsNounThatTakesAnotherPreposition(String noun, String preposition, RelationType type) {
        String tree = """
                1 Trump    Trump  PROPN _ _ 2 nsubj _ Name=Person
                2 directed direct VERB  _ _ 0 root  _ _
                3 %1$s     %1$s   NOUN  _ _ 2 obj   _ _
                4 %2$s     %2$s   ADP   _ _ 5 case  _ _
                5 Obama    Obama  PROPN _ _ 2 obl   _ Name=Person
                """.formatted(noun, preposition);
        assertThat(read("en", tree)).containsExactly("Trump|" + type + "|Obama|asserted|");
    }
}
