package org.relasi.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.extract.reading.ConlluDocument;
import org.relasi.extract.reading.ReadStatement;
import org.relasi.extract.reading.RuleExtractor;

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
    void organizesNothingButEvents() {
        String tree = """
                1 Rusia     Rusia     PROPN _ _         2 nsubj _ Name=State|Iso3=RUS
                2 menggelar menggelar VERB  _ Voice=Act 0 root  _ _
                3 %s        %s        PROPN _ _         2 obj   _ Name=%s
                """;
        assertThat(read("id", tree.formatted("Pemilu", "Pemilu", "Event")))
                .containsExactly("Rusia|ORGANIZES|Pemilu|asserted|");
        assertThat(read("id", tree.formatted("Estonia", "Estonia", "State|Iso3=EST")))
                .isEmpty();
        assertThat(read("id", tree.formatted("Bawaslu", "Bawaslu", "Organization")))
                .isEmpty();
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
    void findsAgentBehindAnotherClause() {
        String tree = """
                1 Estonia Estonia PROPN _ _          3 nsubj:pass _ Name=State|Iso3=EST
                2 was     be      AUX   _ _          3 aux:pass   _ _
                3 accused accuse  VERB  _ Voice=Pass 0 root       _ _
                4 of      of      SCONJ _ _          5 mark       _ _
                5 hiding  hide    VERB  _ _          3 advcl      _ _
                6 maps    map     NOUN  _ _          5 obj        _ _
                7 by      by      ADP   _ _          8 case       _ _
                8 Russia  Russia  PROPN _ _          5 obl        _ Name=State|Iso3=RUS
                """;
        assertThat(read("en", tree)).containsExactlyInAnyOrder("Russia|ACCUSES|Estonia|asserted|");
    }

    @Test
    void takesNoAgentOfAnotherPassive() {
        String tree = """
                1 Estonia Estonia PROPN _ _          3 nsubj:pass _ Name=State|Iso3=EST
                2 was     be      AUX   _ _          3 aux:pass   _ _
                3 accused accuse  VERB  _ Voice=Pass 0 root       _ _
                4 of      of      SCONJ _ _          6 mark       _ _
                5 being   be      AUX   _ _          6 aux:pass   _ _
                6 funded  fund    VERB  _ Voice=Pass 3 advcl      _ _
                7 by      by      ADP   _ _          8 case       _ _
                8 Russia  Russia  PROPN _ _          6 obl        _ Name=State|Iso3=RUS
                """;
        assertThat(read("en", tree)).noneMatch(line -> line.startsWith("Russia|ACCUSES|"));
    }

    @Test
    void takesForcesOfNamedStateForAgent() {
        String tree = """
                1 Estonia  Estonia  PROPN _ _          2 nsubj:pass _ Name=State|Iso3=EST
                2 diserang diserang VERB  _ Voice=Pass 0 root       _ _
                3 pasukan  pasukan  NOUN  _ _          2 obl        _ _
                4 Rusia    Rusia    PROPN _ _          3 nmod       _ Name=State|Iso3=RUS
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Rusia|ATTACKS|Estonia|asserted|");
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
    void makesNoAccuserOfAnAccusationThatNamesNone() {
        String tree = """
                1 Estonia Estonia PROPN _ _          2 nsubj:pass _ Name=State|Iso3=EST
                2 dituduh dituduh VERB  _ Voice=Pass 0 root       _ _
                """;
        assertThat(read("id", tree)).isEmpty();
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

    @Test
    void letsWhoIsUrgedDoWhatTheClauseSays() {
        String tree = """
                1 Kanada    Kanada    PROPN _ _         2 nsubj _ Name=State|Iso3=CAN
                2 mendesak  mendesak  VERB  _ Voice=Act 0 root  _ _
                3 Israel    Israel    PROPN _ _         2 obj   _ Name=State|Iso3=ISR
                4 menyerang menyerang VERB  _ Voice=Act 2 xcomp _ _
                5 Iran      Iran      PROPN _ _         4 obj   _ Name=State|Iso3=IRN
                """;
        assertThat(read("id", tree))
                .containsExactlyInAnyOrder("Kanada|URGES|Israel|asserted|", "Israel|ATTACKS|Iran|intended|Kanada");
    }

    @Test
    void letsWhoPromisesDoWhatTheClauseSays() {
        String tree = """
                1 Canada   Canada  PROPN _ _ 2 nsubj _ Name=State|Iso3=CAN
                2 promised promise VERB  _ _ 0 root  _ _
                3 Israel   Israel  PROPN _ _ 2 obj   _ Name=State|Iso3=ISR
                4 to       to      PART  _ _ 5 mark  _ _
                5 support  support VERB  _ _ 2 xcomp _ _
                6 Jordan   Jordan  PROPN _ _ 5 obj   _ Name=State|Iso3=JOR
                """;
        assertThat(read("en", tree)).contains("Canada|SUPPORTS|Jordan|intended|Canada");
    }

    @Test
    void readsClauseOfThoseAmongWhomSomebodyIsCounted() {
        String tree = """
                1 Canada    Canada    PROPN _ _ 5 nsubj     _ Name=State|Iso3=CAN
                2 is        be        AUX   _ _ 5 cop       _ _
                3 among     among     ADP   _ _ 5 case      _ _
                4 the       the       DET   _ _ 5 det       _ _
                5 countries country   NOUN  _ _ 0 root      _ _
                6 that      that      PRON  _ _ 7 nsubj     _ _
                7 condemned condemn   VERB  _ _ 5 acl:relcl _ _
                8 Cuba      Cuba      PROPN _ _ 7 obj       _ Name=State|Iso3=CUB
                """;
        assertThat(read("en", tree)).containsExactly("Canada|CRITICIZES|Cuba|asserted|");
    }

    @Test
    void readsMembersThatAreListed() {
        String tree = """
                1 ASEAN         ASEAN         PROPN _ _         2 nsubj  _ Name=Organization
                2 beranggotakan beranggotakan VERB  _ Voice=Act 0 root   _ _
                3 dua           dua           NUM   _ _         4 nummod _ _
                4 negara        negara        NOUN  _ _         2 obj    _ _
                5 :             :             PUNCT _ _         6 punct  _ _
                6 Laos          Laos          PROPN _ _         4 appos  _ Name=State|Iso3=LAO
                7 dan           dan           CCONJ _ _         8 cc     _ _
                8 Thailand      Thailand      PROPN _ _         6 conj   _ Name=State|Iso3=THA
                """;
        assertThat(read("id", tree))
                .containsExactlyInAnyOrder("Laos|MEMBER_OF|ASEAN|asserted|", "Thailand|MEMBER_OF|ASEAN|asserted|");
    }

    @Test
    void readsExampleOfObject() {
        String tree = """
                1 Macron    Macron    PROPN _ _         2 nsubj _ Name=Person
                2 menjamu   menjamu   VERB  _ Voice=Act 0 root  _ _
                3 tamu      tamu      NOUN  _ _         2 obj   _ _
                4 termasuk  termasuk  ADP   _ _         5 case  _ _
                5 Putin     Putin     PROPN _ _         2 obl   _ Name=Person
                """;
        assertThat(read("id", tree)).containsExactly("Macron|MEETS|Putin|asserted|");
    }

    @Test
    void readsMutualVerbBothWays() {
        String tree = """
                1 Rusia   Rusia   PROPN _ _         5 nsubj  _ Name=State|Iso3=RUS
                2 dan     dan     CCONJ _ _         3 cc     _ _
                3 Kanada  Kanada  PROPN _ _         1 conj   _ Name=State|Iso3=CAN
                4 saling  saling  ADV   _ _         5 advmod _ _
                5 menyerang menyerang VERB _ Voice=Act 0 root _ _
                """;
        assertThat(read("id", tree))
                .containsExactlyInAnyOrder("Rusia|ATTACKS|Kanada|asserted|", "Kanada|ATTACKS|Rusia|asserted|");
    }

    @Test
    void readsSymmetricVerbOnceBetweenThoseWhoDoIt() {
        String tree = """
                1 Rusia   Rusia   PROPN _ _         4 nsubj  _ Name=State|Iso3=RUS
                2 dan     dan     CCONJ _ _         3 cc     _ _
                3 Kanada  Kanada  PROPN _ _         1 conj   _ Name=State|Iso3=CAN
                4 bertemu bertemu VERB  _ Voice=Act 0 root   _ _
                """;
        assertThat(read("id", tree)).containsExactly("Rusia|MEETS|Kanada|asserted|");
    }

    @Test
    void takesOwnerOfWhatIsNobody() {
        String tree = """
                1 Trump      Trump      PROPN _ _         2 nsubj _ Name=Person
                2 mengkritik mengkritik VERB  _ Voice=Act 0 root  _ _
                3 kebijakan  kebijakan  NOUN  _ _         2 obj   _ _
                4 Petro      Petro      PROPN _ _         3 nmod  _ Name=Person
                """;
        assertThat(read("id", tree)).containsExactly("Trump|CRITICIZES|Petro|asserted|");
    }

    @Test
    void findsOwnerBehindNounThatOwnsNothing() {
        String tree = """
                1 Israel    Israel    PROPN _ _         2 nsubj _ Name=State|Iso3=ISR
                2 menyerang menyerang VERB  _ Voice=Act 0 root  _ _
                3 situs     situs     NOUN  _ _         2 obj   _ _
                4 nuklir    nuklir    NOUN  _ _         3 nmod  _ _
                5 Iran      Iran      PROPN _ _         4 nmod  _ Name=State|Iso3=IRN
                """;
        assertThat(read("id", tree)).containsExactly("Israel|ATTACKS|Iran|asserted|");
    }

    @Test
    void doesNotTakePersonForKin() {
        String tree = """
                1 Trump      Trump      PROPN _ _         2 nsubj _ Name=Person
                2 mengkritik mengkritik VERB  _ Voice=Act 0 root  _ _
                3 istri      istri      NOUN  _ _         2 obj   _ _
                4 Petro      Petro      PROPN _ _         3 nmod  _ Name=Person
                """;
        assertThat(read("id", tree)).isEmpty();
    }
}
