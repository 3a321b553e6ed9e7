package org.relasi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
