package org.relasi.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;
import org.relasi.syntax.Document;
import org.relasi.syntax.Span;

/** Which words of a sentence stand for its doer and undergoer, as {@code doer>undergoer}; {@code -} where none do. */
class ArgumentWordsTests {

    private static List<String> words(RelationType type, String language, String conllu) {
        Document document = ConlluDocument.of(language, conllu);
        return TreeReading.of(document).statements().stream()
                .filter(statement -> statement.type() == type)
                .map(statement -> words(statement.doer(), document) + ">" + words(statement.undergoer(), document))
                .toList();
    }

    private static String words(@Nullable Span span, Document document) {
        return span == null ? "-" : span.of(document.text());
    }

    @Test
    void tellsTheWholeNamesOfAnActive() {
        String tree = """
                1 Ana      Ana      PROPN _ _         3 nsubj     _ Name=Person|Words=2
                2 Vega     Vega     PROPN _ _         1 flat:name _ _
                3 menuduh  menuduh  VERB  _ Voice=Act 0 root      _ _
                4 Republik Republik PROPN _ _         3 obj       _ Name=State|Iso3=PER|Words=2|Canonical=Peru
                5 Peru     Peru     PROPN _ _         4 flat:name _ _
                """;
        assertThat(words(RelationType.ACCUSES, "id", tree)).containsExactly("Ana Vega>Republik Peru");
    }

    @Test
    void takesTheNameBehindATitleForTheDoer() {
        String tree = """
                1 Menteri  menteri  NOUN  _ NounType=Office     5 nsubj     _ _
                2 Keuangan keuangan NOUN  _ NounType=OfficePart 1 compound  _ _
                3 Ana      Ana      PROPN _ _                   1 flat:name _ Name=Person|Words=2
                4 Vega     Vega     PROPN _ _                   3 flat:name _ _
                5 mengecam mengecam VERB  _ Voice=Act           0 root      _ _
                6 Peru     Peru     PROPN _ _                   5 obj       _ Name=State|Iso3=PER
                """;
        assertThat(words(RelationType.CRITICIZES, "id", tree)).containsExactly("Ana Vega>Peru");
    }

    @Test
    void takesTheAgentOfAPassiveForTheDoer() {
        String tree = """
                1 Peru    Peru    PROPN _ _          3 nsubj:pass _ Name=State|Iso3=PER
                2 was     be      AUX   _ _          3 aux:pass   _ _
                3 accused accuse  VERB  _ Voice=Pass 0 root       _ _
                4 by      by      ADP   _ _          6 case       _ _
                5 Ana     Ana     PROPN _ _          6 compound   _ Name=Person|Words=2
                6 Vega    Vega    PROPN _ _          3 obl:agent  _ _
                """;
        assertThat(words(RelationType.ACCUSES, "en", tree)).containsExactly("Ana Vega>Peru");
    }

    @Test
    void tellsNoWordsOfADoerWhomNobodyNames() {
        String tree = """
                1 Vega    Vega    PROPN _ _          2 nsubj:pass _ Name=Person
                2 diracun diracun VERB  _ Voice=Pass 0 root       _ _
                """;
        assertThat(words(RelationType.POISONED, "id", tree)).containsExactly("->Vega");
    }

    @Test
    void takesAPronounForThePersonThoughTheNameStandsInTheSameSentence() {
        String tree = """
                1 Vega    Vega    PROPN _ _ 2 nsubj _ Name=Person
                2 left    leave   VERB  _ _ 0 root  _ _
                3 before  before  SCONJ _ _ 5 mark  _ _
                4 she     she     PRON  _ _ 5 nsubj _ _
                5 praised praise  VERB  _ _ 2 advcl _ _
                6 Peru    Peru    PROPN _ _ 5 obj   _ Name=State|Iso3=PER
                """;
        assertThat(words(RelationType.PRAISES, "en", tree)).containsExactly("she>Peru");
    }

    @Test
    void takesANounThatPointsBackWithItsPointer() {
        String tree = """
                1 Bulan    Bulan    PROPN _ _         3 nsubj     _ Name=Organization|Words=2
                2 Sabit    Sabit    PROPN _ _         1 flat:name _ _
                3 muncul   muncul   VERB  _ Voice=Act 0 root      _ _

                1 Peru     Peru     PROPN _ _         2 nsubj     _ Name=State|Iso3=PER
                2 mengecam mengecam VERB  _ Voice=Act 0 root      _ _
                3 kelompok kelompok NOUN  _ _         2 obj       _ _
                4 itu      itu      DET   _ _         3 det       _ _
                5 kemarin  kemarin  ADV   _ _         2 advmod    _ _
                """;
        assertThat(words(RelationType.CRITICIZES, "id", tree)).containsExactly("Peru>kelompok itu");
    }

    @Test
    void takesTheArticleOfAnEnglishNounWithIt() {
        String tree = """
                1 Blue     Blue      PROPN _ _ 2 compound _ Name=Organization|Words=2
                2 Moon     Moon      PROPN _ _ 3 nsubj    _ _
                3 appeared appear    VERB  _ _ 0 root     _ _

                1 Peru      Peru      PROPN _ _ 2 nsubj _ Name=State|Iso3=PER
                2 condemned condemn   VERB  _ _ 0 root  _ _
                3 the       the       DET   _ _ 4 det   _ _
                4 group     group     NOUN  _ _ 2 obj   _ _
                5 yesterday yesterday NOUN  _ _ 2 obl   _ _
                """;
        assertThat(words(RelationType.CRITICIZES, "en", tree)).containsExactly("Peru>the group");
    }

    @Test
    void takesACliticForWhoseTheDeedIs() {
        String tree = """
                1 Vega     Vega     PROPN _ _         2 nsubj    _ Name=Person
                2 muncul   muncul   VERB  _ Voice=Act 0 root     _ _

                1 Peru     Peru     PROPN _ _         2 nsubj    _ Name=State|Iso3=PER
                2 mengecam mengecam VERB  _ Voice=Act 0 root     _ _
                3 retorika retorika NOUN  _ _         2 obj      _ _
                4 nya      nya      PRON  _ _         3 nmod     _ _
                """;
        assertThat(words(RelationType.CRITICIZES, "id", tree)).containsExactly("Peru>nya");
    }

    @Test
    void takesTheOwnerOfWhatDoesItForTheDoer() {
        String tree = """
                1 Pasukan   pasukan   NOUN  _ _         3 nsubj _ _
                2 Peru      Peru      PROPN _ _         1 nmod  _ Name=State|Iso3=PER
                3 menyerang menyerang VERB  _ Voice=Act 0 root  _ _
                4 Cile      Cile      PROPN _ _         3 obj   _ Name=State|Iso3=CHL
                """;
        assertThat(words(RelationType.ATTACKS, "id", tree)).containsExactly("Peru>Cile");
    }

    @Test
    void takesTheSubjectThatAVerbSharesAndTheObjectOfItsOwn() {
        String tree = """
                1 Peru      Peru      PROPN _ _ 2 nsubj _ Name=State|Iso3=PER
                2 praised   praise    VERB  _ _ 0 root  _ _
                3 Chile     Chile     PROPN _ _ 2 obj   _ Name=State|Iso3=CHL
                4 and       and       CCONJ _ _ 5 cc    _ _
                5 condemned condemn   VERB  _ _ 2 conj  _ _
                6 Bolivia   Bolivia   PROPN _ _ 5 obj   _ Name=State|Iso3=BOL
                """;
        assertThat(words(RelationType.CRITICIZES, "en", tree)).containsExactly("Peru>Bolivia");
    }

    @Test
    void takesNamesBesideATitleForHolderAndBody() {
        String tree = """
                1 Presiden presiden NOUN  _ NounType=Office 4 nsubj     _ _
                2 Peru     Peru     PROPN _ _               1 nmod      _ Name=State|Iso3=PER
                3 Vega     Vega     PROPN _ _               1 flat:name _ Name=Person
                4 menyebut menyebut VERB  _ Voice=Act       0 root      _ _
                5 Peru     Peru     PROPN _ _               4 obj       _ Name=State|Iso3=PER
                """;
        Document document = ConlluDocument.of("id", tree);

        assertThat(TreeReading.of(document).statements())
                .filteredOn(statement -> statement.type() == RelationType.HOLDS_POSITION)
                .singleElement()
                .satisfies(office -> {
                    assertThat(office.doer()).isEqualTo(new Span(14, 18));
                    assertThat(office.undergoer()).isEqualTo(new Span(9, 13));
                });
    }

    @Test
    void takesTheNameBesideATitleThoughAPronounStandsNearer() {
        String tree = """
                1 Ana      Ana      PROPN _ _ 3 nsubj    _ Name=Person
                2 ,        ,        PUNCT _ _ 1 punct    _ _
                3 said     say      VERB  _ _ 0 root     _ _
                4 she      she      PRON  _ _ 3 nsubj    _ _
                5 Peru     Peru     PROPN _ _ 6 compound _ Name=State|Iso3=PER
                6 minister minister NOUN  _ NounType=Office 3 obj _ _
                7 Ana      Ana      PROPN _ _ 6 flat:name _ Name=Person
                """;
        Document document = ConlluDocument.of("en", tree);

        assertThat(TreeReading.of(document).statements())
                .filteredOn(statement -> statement.type() == RelationType.HOLDS_POSITION)
                .singleElement()
                .extracting(Statement::doer)
                .isEqualTo(new Span(
                        document.text().lastIndexOf("Ana"), document.text().lastIndexOf("Ana") + 3));
    }

    @Test
    void tellsNoWordsOfAnAccuserWhoStandsInAnotherSentence() {
        String tree = """
                1 Peru     Peru     PROPN _ _         2 nsubj _ Name=State|Iso3=PER
                2 menuduh  menuduh  VERB  _ Voice=Act 0 root  _ _
                3 Cile     Cile     PROPN _ _         2 obj   _ Name=State|Iso3=CHL

                1 Cile      Cile      PROPN _ _         2 nsubj _ Name=State|Iso3=CHL
                2 membantah membantah VERB  _ Voice=Act 0 root  _ _
                3 tuduhan   tuduhan   NOUN  _ _         2 obj   _ _
                4 itu       itu       DET   _ _         3 det   _ _
                """;
        assertThat(words(RelationType.DENIES, "id", tree)).containsExactly("Cile>-");
    }

    @Test
    void takesTheWordsOfAnEventForTheUndergoer() {
        String tree = """
                1 Peru      Peru      PROPN _ _         2 nsubj    _ Name=State|Iso3=PER
                2 mengecam  mengecam  VERB  _ Voice=Act 0 root     _ _
                3 serangan  serangan  NOUN  _ _         2 obj      _ _
                4 udara     udara     NOUN  _ _         3 compound _ _
                5 itu       itu       DET   _ _         3 det      _ _
                """;
        assertThat(words(RelationType.CRITICIZES, "id", tree)).containsExactly("Peru>serangan udara itu");
    }
}
