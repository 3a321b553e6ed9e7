package org.relasi.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.extract.reading.ConlluDocument;
import org.relasi.extract.reading.ReadStatement;
import org.relasi.extract.reading.RuleExtractor;

/** Polarity and attribution, over trees. */
class StanceTests {

    private static final RuleExtractor EXTRACTOR = new RuleExtractor();

    private static List<String> read(String language, String conllu) {
        return ReadStatement.of(EXTRACTOR.read(ConlluDocument.of(language, conllu)));
    }

    @Test
    void marksNegatedVerb() {
        String tree = """
                1 Jepang   Jepang   PROPN _ _         3 nsubj      _ Name=State|Iso3=JPN
                2 tidak    tidak    PART  _ _         3 advmod     _ _
                3 mengecam mengecam VERB  _ Voice=Act 0 root       _ _
                4 Kuba     Kuba     PROPN _ _         3 obj        _ Name=State|Iso3=CUB
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Jepang|CRITICIZES|Kuba|negated|");
    }

    @Test
    void marksIntention() {
        String tree = """
                1 Rusia     Rusia     PROPN _ _         3 nsubj      _ Name=State|Iso3=RUS
                2 akan      akan      AUX   _ _         3 aux        _ _
                3 menyerang menyerang VERB  _ Voice=Act 0 root       _ _
                4 Estonia   Estonia   PROPN _ _         3 obj        _ Name=State|Iso3=EST
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Rusia|ATTACKS|Estonia|intended|");
    }

    @Test
    void marksCondition() {
        String tree = """
                1 If      if      SCONJ _ _ 3 mark       _ _
                2 Russia  Russia  PROPN _ _ 3 nsubj      _ Name=State|Iso3=RUS
                3 attacks attack  VERB  _ _ 6 advcl      _ _
                4 Estonia Estonia PROPN _ _ 3 obj        _ Name=State|Iso3=EST
                5 we      we      PRON  _ _ 6 nsubj      _ _
                6 respond respond VERB  _ _ 0 root       _ _
                """;
        assertThat(read("en", tree)).containsExactlyInAnyOrder("Russia|ATTACKS|Estonia|intended|");
    }

    @Test
    void saysNothingWhereItOnlyAsks() {
        String tree = """
                1 Rusia     Rusia     PROPN _ _         2 nsubj      _ Name=State|Iso3=RUS
                2 menyerang menyerang VERB  _ Voice=Act 0 root       _ _
                3 Estonia   Estonia   PROPN _ _         2 obj        _ Name=State|Iso3=EST
                4 ?         ?         PUNCT _ _         2 punct      _ _
                """;
        assertThat(read("id", tree)).isEmpty();
    }

    @Test
    void saysNothingOfConditionAgainstTheFacts() {
        String tree = """
                1 If       if      SCONJ _ _ 4 mark  _ _
                2 Russia   Russia  PROPN _ _ 4 nsubj _ Name=State|Iso3=RUS
                3 had      have    AUX   _ _ 4 aux   _ _
                4 attacked attack  VERB  _ _ 7 advcl _ _
                5 Estonia  Estonia PROPN _ _ 4 obj   _ Name=State|Iso3=EST
                6 we       we      PRON  _ _ 7 nsubj _ _
                7 respond  respond VERB  _ _ 0 root  _ _
                """;
        assertThat(read("en", tree)).isEmpty();
    }

    @Test
    void saysNothingOfWhatWouldHaveBeen() {
        String tree = """
                1 Russia   Russia  PROPN _ _ 4 nsubj _ Name=State|Iso3=RUS
                2 would    would   AUX   _ _ 4 aux   _ _
                3 have     have    AUX   _ _ 4 aux   _ _
                4 attacked attack  VERB  _ _ 0 root  _ _
                5 Estonia  Estonia PROPN _ _ 4 obj   _ Name=State|Iso3=EST
                """;
        assertThat(read("en", tree)).isEmpty();
    }

    @Test
    void saysNothingOfWhatFollowsFromSupposition() {
        String tree = """
                1 Rusia      Rusia      PROPN _ _         3 nsubj _ Name=State|Iso3=RUS
                2 tentu      tentu      ADV   _ _         3 advmod _ _
                3 mengecam   mengecam   VERB  _ Voice=Act 0 root  _ _
                4 Estonia    Estonia    PROPN _ _         3 obj   _ Name=State|Iso3=EST
                5 seandainya seandainya SCONJ _ _         7 mark  _ _
                6 Estonia    Estonia    PROPN _ _         7 nsubj _ Name=State|Iso3=EST
                7 menyerang  menyerang  VERB  _ Voice=Act 3 advcl _ _
                8 Latvia     Latvia     PROPN _ _         7 obj   _ Name=State|Iso3=LVA
                """;
        assertThat(read("id", tree)).isEmpty();
    }

    @Test
    void negatesBehindQuantifierWhereverItHangs() {
        String tree = """
                1 Tidak   tidak   PART  _ _         2 advmod      _ _
                2 satu    satu    NUM   _ _         6 obl:tmod    _ _
                3 pun     pun     PART  _ _         2 advmod:emph _ _
                4 pejabat pejabat NOUN  _ _         6 nsubj       _ _
                5 Rusia   Rusia   PROPN _ _         4 nmod        _ Name=State|Iso3=RUS
                6 menuduh menuduh VERB  _ Voice=Act 0 root        _ _
                7 Estonia Estonia PROPN _ _         6 obj         _ Name=State|Iso3=EST
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Rusia|ACCUSES|Estonia|negated|");
    }

    @Test
    void takesWhoStandsInThePlaceOfTheDoerForTheDoer() {
        String tree = """
                1 Bukan     bukan     PART  _ _         2 advmod    _ _
                2 Rusia     Rusia     PROPN _ _         0 root      _ Name=State|Iso3=RUS
                3 yang      yang      PRON  _ _         4 nsubj     _ _
                4 menyerang menyerang VERB  _ Voice=Act 2 acl:relcl _ _
                5 Estonia   Estonia   PROPN _ _         4 obj       _ Name=State|Iso3=EST
                6 ,         ,         PUNCT _ _         8 punct     _ _
                7 melainkan melainkan CCONJ _ _         8 cc        _ _
                8 Latvia    Latvia    PROPN _ _         5 conj      _ Name=State|Iso3=LVA
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Latvia|ATTACKS|Estonia|asserted|");
    }

    @Test
    void negatesTheDeedOfOneWhoIsNotMeantWhereNobodyIsNamedInstead() {
        String tree = """
                1 Bukan     bukan     PART  _ _         2 advmod    _ _
                2 Rusia     Rusia     PROPN _ _         0 root      _ Name=State|Iso3=RUS
                3 yang      yang      PRON  _ _         4 nsubj     _ _
                4 menyerang menyerang VERB  _ Voice=Act 2 acl:relcl _ _
                5 Estonia   Estonia   PROPN _ _         4 obj       _ Name=State|Iso3=EST
                6 .         .         PUNCT _ _         2 punct     _ _
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Rusia|ATTACKS|Estonia|negated|");
    }

    @Test
    void takesTheAgentMeantInThePlaceOfAnother() {
        String tree = """
                1 Russia   Russia  PROPN _ _          3 nsubj:pass _ Name=State|Iso3=RUS
                2 was      be      AUX   _ _          3 aux:pass   _ _
                3 attacked attack  VERB  _ Voice=Pass 0 root       _ _
                4 not      not     PART  _ _          3 advmod     _ _
                5 by       by      ADP   _ _          6 case       _ _
                6 Estonia  Estonia PROPN _ _          3 obl:agent  _ Name=State|Iso3=EST
                7 but      but     CCONJ _ _          9 cc         _ _
                8 by       by      ADP   _ _          9 case       _ _
                9 Latvia   Latvia  PROPN _ _          6 conj       _ Name=State|Iso3=LVA
                """;
        assertThat(read("en", tree)).containsExactlyInAnyOrder("Latvia|ATTACKS|Russia|asserted|");
    }

    @Test
    void readsBothWhoAreNamedTogetherByANegationThatDeniesNothing() {
        String tree = """
                1 Tidak     tidak     PART  _ _         2 advmod _ _
                2 hanya     hanya     ADV   _ _         7 advmod _ _
                3 Rusia     Rusia     PROPN _ _         7 obl    _ Name=State|Iso3=RUS
                4 ,         ,         PUNCT _ _         3 punct  _ _
                5 Latvia    Latvia    PROPN _ _         7 nsubj  _ Name=State|Iso3=LVA
                6 juga      juga      ADV   _ _         7 advmod _ _
                7 menyerang menyerang VERB  _ Voice=Act 0 root   _ _
                8 Estonia   Estonia   PROPN _ _         7 obj    _ Name=State|Iso3=EST
                """;
        assertThat(read("id", tree))
                .containsExactlyInAnyOrder("Latvia|ATTACKS|Estonia|asserted|", "Rusia|ATTACKS|Estonia|asserted|");
    }

    @Test
    void takesWhatNothingSuggestsForNotSo() {
        String tree = """
                1 There    there   PRON  _ _         2 expl  _ _
                2 is       be      VERB  _ _         0 root  _ _
                3 nothing  nothing PRON  _ _         2 nsubj _ _
                4 to       to      PART  _ _         5 mark  _ _
                5 suggest  suggest VERB  _ _         3 acl   _ _
                6 that     that    SCONJ _ _         8 mark  _ _
                7 Russia   Russia  PROPN _ _         8 nsubj _ Name=State|Iso3=RUS
                8 attacked attack  VERB  _ Voice=Act 5 ccomp _ _
                9 Latvia   Latvia  PROPN _ _         8 obj   _ Name=State|Iso3=LVA
                """;
        assertThat(read("en", tree))
                .isNotEmpty()
                .allSatisfy(read -> assertThat(read).contains("negated"));
    }

    @Test
    void takesInfinitiveOfHeadlineForAhead() {
        String tree = """
                1 Russia Russia PROPN _ _         0 root  _ Name=State|Iso3=RUS
                2 to     to     PART  _ _         3 mark  _ _
                3 attack attack VERB  _ Voice=Act 1 acl   _ _
                4 Latvia Latvia PROPN _ _         3 obj   _ Name=State|Iso3=LVA
                """;
        assertThat(read("en", tree)).containsExactlyInAnyOrder("Russia|ATTACKS|Latvia|intended|");
    }

    @Test
    void takesWarrantForNoArrest() {
        String tree = """
                1 Rusia        Rusia        PROPN _ _         2 nsubj _ Name=State|Iso3=RUS
                2 mengeluarkan mengeluarkan VERB  _ Voice=Act 0 root  _ _
                3 surat        surat        NOUN  _ _         2 obj   _ _
                4 perintah     perintah     NOUN  _ _         3 nmod  _ _
                5 penangkapan  penangkapan  NOUN  _ _         4 nmod  _ _
                6 bagi         bagi         ADP   _ _         7 case  _ _
                7 Vega         Vega         PROPN _ _         3 nmod  _ Name=Person
                """;
        assertThat(read("id", tree)).isEmpty();
    }

    @Test
    void deniesWhatDenialIsAbout() {
        String tree = """
                1 Iran      Iran      PROPN _ _         2 nsubj      _ Name=State|Iso3=IRN
                2 membantah membantah VERB  _ Voice=Act 0 root       _ _
                3 bahwa     bahwa     SCONJ _ _         5 mark       _ _
                4 Suriah    Suriah    PROPN _ _         5 nsubj      _ Name=State|Iso3=SYR
                5 menyerang menyerang VERB  _ Voice=Act 2 ccomp      _ _
                6 Israel    Israel    PROPN _ _         5 obj        _ Name=State|Iso3=ISR
                """;
        assertThat(read("id", tree))
                .containsExactlyInAnyOrder("Suriah|ATTACKS|Israel|denied|Iran", "Iran|DENIES|Israel|asserted|");
    }

    @Test
    void allegesWhatAccusationIsAbout() {
        String tree = """
                1 Ukraine  Ukraine PROPN _ _ 2 nsubj      _ Name=State|Iso3=UKR
                2 claims   claim   VERB  _ _ 0 root       _ _
                3 that     that    SCONJ _ _ 5 mark       _ _
                4 Russia   Russia  PROPN _ _ 5 nsubj      _ Name=State|Iso3=RUS
                5 attacked attack  VERB  _ _ 2 ccomp      _ _
                6 Poland   Poland  PROPN _ _ 5 obj        _ Name=State|Iso3=POL
                """;
        assertThat(read("en", tree))
                .containsExactlyInAnyOrder("Russia|ATTACKS|Poland|alleged|Ukraine", "Ukraine|ACCUSES|Russia|asserted|");
    }

    @Test
    void attributesWhatIsSaid() {
        String tree = """
                1 Ukraina    Ukraina    PROPN _ _         2 nsubj      _ Name=State|Iso3=UKR
                2 mengatakan mengatakan VERB  _ Voice=Act 0 root       _ _
                3 bahwa      bahwa      SCONJ _ _         5 mark       _ _
                4 Rusia      Rusia      PROPN _ _         5 nsubj      _ Name=State|Iso3=RUS
                5 menyerang  menyerang  VERB  _ Voice=Act 2 ccomp      _ _
                6 Polandia   Polandia   PROPN _ _         5 obj        _ Name=State|Iso3=POL
                """;
        assertThat(read("id", tree))
                .containsExactlyInAnyOrder("Rusia|ATTACKS|Polandia|alleged|Ukraina", "Ukraina|ACCUSES|Rusia|asserted|");
    }

    @Test
    void attributesQuotedSpeechToItsSpeaker() {
        String tree = """
                1 “         “         PUNCT _ _         3 punct      _ _
                2 Belarus   Belarus   PROPN _ _         3 nsubj      _ Name=State|Iso3=BLR
                3 menyerang menyerang VERB  _ Voice=Act 0 root       _ _
                4 Lituania  Lituania  PROPN _ _         3 obj        _ Name=State|Iso3=LTU
                5 ”         ”         PUNCT _ _         3 punct      _ _
                6 kata      kata      VERB  _ _         3 parataxis  _ _
                7 Tusk      Tusk      PROPN _ _         6 nsubj      _ Name=Person
                """;
        assertThat(read("id", tree))
                .containsExactlyInAnyOrder("Belarus|ATTACKS|Lituania|alleged|Tusk", "Tusk|ACCUSES|Belarus|asserted|");
    }

    @Test
    void attributesWhatSourceIsNamedFor() {
        String tree = """
                1 Menurut   menurut   ADP   _ _         2 case       _ _
                2 Polandia  Polandia  PROPN _ _         4 obl        _ Name=State|Iso3=POL
                3 Belarus   Belarus   PROPN _ _         4 nsubj      _ Name=State|Iso3=BLR
                4 menyerang menyerang VERB  _ Voice=Act 0 root       _ _
                5 Lituania  Lituania  PROPN _ _         4 obj        _ Name=State|Iso3=LTU
                """;
        assertThat(read("id", tree))
                .containsExactlyInAnyOrder(
                        "Belarus|ATTACKS|Lituania|alleged|Polandia", "Polandia|ACCUSES|Belarus|asserted|");
    }

    @Test
    void attributesWhatFollowsAccordingTo() {
        String tree = """
                1 According accord    VERB  _ _ 5 advcl      _ _
                2 to        to        ADP   _ _ 3 case       _ _
                3 Poland    Poland    PROPN _ _ 1 obl        _ Name=State|Iso3=POL
                4 Belarus   Belarus   PROPN _ _ 5 nsubj      _ Name=State|Iso3=BLR
                5 attacked  attack    VERB  _ _ 0 root       _ _
                6 Lithuania Lithuania PROPN _ _ 5 obj        _ Name=State|Iso3=LTU
                """;
        assertThat(read("en", tree))
                .containsExactlyInAnyOrder(
                        "Belarus|ATTACKS|Lithuania|alleged|Poland", "Poland|ACCUSES|Belarus|asserted|");
    }

    @Test
    void whatHappensWhileSomebodySpeaksIsNotWhatHeSays() {
        String tree = """
                1 Hal         hal      NOUN  _ _          2 nsubj:pass _ _
                2 diungkapkan ungkap   VERB  _ Voice=Pass 0 root       _ _
                3 Vega        Vega     PROPN _ _          2 obl        _ Name=Person
                4 %1$s        %1$s     %2$s
                5 Peru        Peru     PROPN _ _          6 nsubj      _ Name=State|Iso3=PER
                6 menyerang   serang   VERB  _ Voice=Act  2 ccomp      _ _
                7 Cile        Cile     PROPN _ _          6 obj        _ Name=State|Iso3=CHL
                """;
        assertThat(read("id", tree.formatted("saat", "NOUN  _ _ 6 obl _ _")))
                .containsExactly("Peru|ATTACKS|Cile|asserted|");
        assertThat(read("id", tree.formatted("bahwa", "SCONJ _ _ 6 mark _ _")))
                .contains("Peru|ATTACKS|Cile|alleged|Vega");
    }

    @Test
    void whatLiesAheadWithAFutureVerbIsIntended() {
        String tree = """
                1 Vega     Vega   PROPN _ _                        3 nsubj     _ Name=Person
                2 %1$s     will   AUX   _ _                        3 aux       _ _
                3 speak    speak  VERB  _ _                        0 root      _ _
                4 when     when   ADV   _ _                        6 advmod    _ _
                5 Peru     Peru   PROPN _ _                        6 nsubj     _ Name=State|Iso3=PER
                6 %2$s                                             3 advcl     _ _
                7 Chile    Chile  PROPN _ _                        6 obj       _ Name=State|Iso3=CHL
                """;
        assertThat(read("en", tree.formatted("will", "attacks attack VERB _ Tense=Pres|VerbForm=Fin")))
                .containsExactly("Peru|ATTACKS|Chile|intended|");
        assertThat(read("en", tree.formatted("did", "attacked attack VERB _ Tense=Past|VerbForm=Fin")))
                .containsExactly("Peru|ATTACKS|Chile|asserted|");
    }

    @Test
    void anAccusationThatIsQuestionedHasBeenMade() {
        String tree = """
                1 Kuba          Kuba       PROPN _ _         2 nsubj _ Name=State|Iso3=CUB
                2 mempertanyakan tanya     VERB  _ Voice=Act 0 root  _ _
                3 tuduhan       tuduh      NOUN  _ _         2 obj   _ _
                4 Peru          Peru       PROPN _ _         3 nmod  _ Name=State|Iso3=PER
                5 terhadap      terhadap   ADP   _ _         6 case  _ _
                6 Cile          Cile       PROPN _ _         3 nmod  _ Name=State|Iso3=CHL
                """;
        assertThat(read("id", tree)).contains("Peru|ACCUSES|Cile|asserted|");
    }

    @Test
    void whoSpeaksForABodyTellsOfItsDeeds() {
        String tree = """
                1 Chile    Chile    PROPN _ _          2 nmod:poss _ Name=State|Iso3=CHL
                2 president president NOUN _ NounType=Office 3 nmod:desc _ _
                3 Vega     Vega     PROPN _ _          4 nsubj     _ Name=Person
                4 said     say      VERB  _ Tense=Past 0 root      _ _
                5 that     that     SCONJ _ _          7 mark      _ _
                6 %1$s     %1$s     PROPN _ _          7 nsubj     _ Name=State|Iso3=%2$s
                7 attacked attack   VERB  _ Tense=Past 4 ccomp     _ _
                8 Cuba     Cuba     PROPN _ _          7 obj       _ Name=State|Iso3=CUB
                """;
        assertThat(read("en", tree.formatted("Chile", "CHL"))).contains("Chile|ATTACKS|Cuba|asserted|Vega");
        assertThat(read("en", tree.formatted("Peru", "PER"))).contains("Peru|ATTACKS|Cuba|alleged|Vega");
    }
}
