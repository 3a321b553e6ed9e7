package org.relasi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Verbs with their doers and undergoers, over trees of any language. */
class VerbRuleTests {

    private static final RuleExtractor EXTRACTOR = new RuleExtractor();

    private static List<String> read(String language, String conllu) {
        return ReadStatement.of(EXTRACTOR.read(ConlluDocument.of(language, conllu)));
    }

    @Test
    void readsActiveVerbWithSubjectAndObject() {
        String tree = """
                1 Rusia   Rusia   PROPN _ _         2 nsubj      _ Name=State|Iso3=RUS
                2 menuduh menuduh VERB  _ Voice=Act 0 root       _ _
                3 Estonia Estonia PROPN _ _         2 obj        _ Name=State|Iso3=EST
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Rusia|ACCUSES|Estonia|asserted|");
    }

    @Test
    void readsTheSameTreeInEnglish() {
        String tree = """
                1 Russia  Russia  PROPN _ _ 2 nsubj      _ Name=State|Iso3=RUS
                2 accused accuse  VERB  _ _ 0 root       _ _
                3 Estonia Estonia PROPN _ _ 2 obj        _ Name=State|Iso3=EST
                """;
        assertThat(read("en", tree)).containsExactlyInAnyOrder("Russia|ACCUSES|Estonia|asserted|");
    }

    @Test
    void readsPassiveWithItsAgent() {
        String tree = """
                1 Estonia Estonia PROPN _ _          2 nsubj:pass _ Name=State|Iso3=EST
                2 dituduh dituduh VERB  _ Voice=Pass 0 root       _ _
                3 oleh    oleh    ADP   _ _          4 case       _ _
                4 Rusia   Rusia   PROPN _ _          2 obl:agent  _ Name=State|Iso3=RUS
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Rusia|ACCUSES|Estonia|asserted|");
    }

    @Test
    void readsEnglishPassiveWithItsAgent() {
        String tree = """
                1 Estonia Estonia PROPN _ _          3 nsubj:pass _ Name=State|Iso3=EST
                2 was     be      AUX   _ _          3 aux:pass   _ _
                3 accused accuse  VERB  _ Voice=Pass 0 root       _ _
                4 by      by      ADP   _ _          5 case       _ _
                5 Russia  Russia  PROPN _ _          3 obl:agent  _ Name=State|Iso3=RUS
                """;
        assertThat(read("en", tree)).containsExactlyInAnyOrder("Russia|ACCUSES|Estonia|asserted|");
    }

    @Test
    void impliesTheHappeningBehindPassiveWithoutDoer() {
        String tree = """
                1 Navalny Navalny PROPN _ _          2 nsubj:pass _ Name=Person
                2 diracun diracun VERB  _ Voice=Pass 0 root       _ _
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("peracunan Navalny|POISONED|Navalny|asserted|");
    }

    @Test
    void impliesTheAccusationBehindPassiveWithoutAccuser() {
        String tree = """
                1 Estonia Estonia PROPN _ _          2 nsubj:pass _ Name=State|Iso3=EST
                2 dituduh dituduh VERB  _ Voice=Pass 0 root       _ _
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("tuduhan terhadap Estonia|ACCUSES|Estonia|asserted|");
    }

    @Test
    void readsEachOfCoordinatedDoers() {
        String tree = """
                1 France  France PROPN _ _ 4 nsubj      _ Name=State|Iso3=FRA
                2 and     and    CCONJ _ _ 3 cc         _ _
                3 Italy   Italy  PROPN _ _ 1 conj       _ Name=State|Iso3=ITA
                4 praised praise VERB  _ _ 0 root       _ _
                5 Norway  Norway PROPN _ _ 4 obj        _ Name=State|Iso3=NOR
                """;
        assertThat(read("en", tree))
                .containsExactlyInAnyOrder("France|PRAISES|Norway|asserted|", "Italy|PRAISES|Norway|asserted|");
    }

    @Test
    void sharesTheSubjectOfCoordinatedVerbs() {
        String tree = """
                1 Irak      Irak      PROPN _ _         2 nsubj      _ Name=State|Iso3=IRQ
                2 menyerang menyerang VERB  _ Voice=Act 0 root       _ _
                3 Kuwait    Kuwait    PROPN _ _         2 obj        _ Name=State|Iso3=KWT
                4 dan       dan       CCONJ _ _         5 cc         _ _
                5 mengancam mengancam VERB  _ Voice=Act 2 conj       _ _
                6 Bahrain   Bahrain   PROPN _ _         5 obj        _ Name=State|Iso3=BHR
                """;
        assertThat(read("id", tree))
                .containsExactlyInAnyOrder("Irak|ATTACKS|Kuwait|asserted|", "Irak|THREATENS|Bahrain|asserted|");
    }

    @Test
    void readsRelativeClauseOfItsNoun() {
        String tree = """
                1 Irak      Irak      PROPN _ _         5 nsubj      _ Name=State|Iso3=IRQ
                2 yang      yang      PRON  _ _         3 nsubj      _ _
                3 menyerang menyerang VERB  _ Voice=Act 1 acl:relcl  _ _
                4 Kuwait    Kuwait    PROPN _ _         3 obj        _ Name=State|Iso3=KWT
                5 mundur    mundur    VERB  _ _         0 root       _ _
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Irak|ATTACKS|Kuwait|asserted|");
    }
}
