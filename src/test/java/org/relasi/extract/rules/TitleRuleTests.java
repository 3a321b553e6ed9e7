package org.relasi.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.extract.reading.ConlluDocument;
import org.relasi.extract.reading.ReadStatement;
import org.relasi.extract.reading.RuleExtractor;
import org.relasi.extract.reading.TreeReading;

/** Offices beside names, over trees. */
class TitleRuleTests {

    private static final RuleExtractor EXTRACTOR = new RuleExtractor();

    private static List<String> read(String language, String conllu) {
        return ReadStatement.of(EXTRACTOR.read(ConlluDocument.of(language, conllu)));
    }

    @Test
    void readsTitleBeforeName() {
        String tree = """
                1 Presiden presiden NOUN  _ NounType=Office 4 nsubj      _ _
                2 Prancis  Prancis  PROPN _ _               1 nmod       _ Name=State|Iso3=FRA
                3 Macron   Macron   PROPN _ _               1 appos      _ Name=Person
                4 tiba     tiba     VERB  _ _               0 root       _ _
                """;
        assertThat(read("id", tree)).containsExactlyInAnyOrder("Macron|HOLDS_POSITION|Prancis|asserted|");
    }

    @Test
    void letsNobodyButPersonsHoldPositionsInBodies() {
        String tree = """
                1 Presiden presiden NOUN  _ NounType=Office 4 nsubj      _ _
                2 %s       %s       PROPN _ _               1 nmod       _ Name=%s
                3 %s       %s       PROPN _ _               1 appos      _ Name=%s
                4 tiba     tiba     VERB  _ _               0 root       _ _
                """;
        assertThat(read(
                        "id",
                        tree.formatted("Prancis", "Prancis", "State|Iso3=FRA", "Bawaslu", "Bawaslu", "Organization")))
                .isEmpty();
        assertThat(read("id", tree.formatted("Pemilu", "Pemilu", "Event", "Macron", "Macron", "Person")))
                .isEmpty();
    }

    @Test
    void readsTitleAfterName() {
        String tree = """
                1 Lavrov   Lavrov   PROPN _ _               7 nsubj      _ Name=Person
                2 ,        ,        PUNCT _ _               5 punct      _ _
                3 the      the      DET   _ _               5 det        _ _
                4 Russian  Russian  PROPN _ _               5 nmod       _ Name=State|Iso3=RUS
                5 minister minister NOUN  _ NounType=Office 1 appos      _ _
                6 ,        ,        PUNCT _ _               5 punct      _ _
                7 left     leave    VERB  _ _               0 root       _ _
                """;
        assertThat(read("en", tree)).containsExactlyInAnyOrder("Lavrov|HOLDS_POSITION|Russian|asserted|");
    }

    @Test
    void readsBodyThatPersonIsOf() {
        String tree = """
                1 Andi       Andi       PROPN _ _         4 nsubj _ Name=Person
                2 dari       dari       ADP   _ _         3 case  _ _
                3 Bawaslu    Bawaslu    PROPN _ _         1 nmod  _ Name=Organization
                4 tersenyum  tersenyum  VERB  _ Voice=Act 0 root  _ _
                """;
        assertThat(read("id", tree)).containsExactly("Andi|MEMBER_OF|Bawaslu|asserted|");
    }

    @Test
    void readsBodyThatOwnsPerson() {
        String tree = """
                1 BBC   BBC   PROPN _ _ 3 nmod:poss _ Name=Organization
                2 's    's    PART  _ _ 1 case      _ _
                3 Smith Smith PROPN _ _ 4 nsubj     _ Name=Person
                4 left  leave VERB  _ _ 0 root      _ _
                """;
        assertThat(read("en", tree)).containsExactly("Smith|MEMBER_OF|BBC|asserted|");
    }

    @Test
    void doesNotTakeStateOfOriginForBody() {
        String tree = """
                1 Smith Smith PROPN _ _ 4 nsubj _ Name=Person
                2 from  from  ADP   _ _ 3 case  _ _
                3 Kenya Kenya PROPN _ _ 1 nmod  _ Name=State|Iso3=KEN
                4 left  leave VERB  _ _ 0 root  _ _
                """;
        assertThat(read("en", tree)).isEmpty();
    }

    @Test
    void marksFormerOffice() {
        String tree = """
                1 Mantan    mantan    NOUN  _ _               5 nsubj _ _
                2 presiden  presiden  NOUN  _ NounType=Office 1 nmod  _ _
                3 Prancis   Prancis   PROPN _ _               2 nmod  _ Name=State|Iso3=FRA
                4 Sarkozy   Sarkozy   PROPN _ _               2 flat  _ Name=Person
                5 tersenyum tersenyum VERB  _ Voice=Act       0 root  _ _
                """;
        assertThat(TreeReading.of("id", tree).statements())
                .singleElement()
                .satisfies(office -> assertThat(office.properties())
                        .containsEntry("tenure", "former")
                        .containsEntry("title", "presiden"));
    }

    @Test
    void takesOfficeForItsHolderLaterOn() {
        String tree = """
                1 Presiden  presiden  NOUN  _ NounType=Office 4 nsubj _ _
                2 Rusia     Rusia     PROPN _ _               1 nmod  _ Name=State|Iso3=RUS
                3 Putin     Putin     PROPN _ _               1 flat  _ Name=Person
                4 tersenyum tersenyum VERB  _ Voice=Act       0 root  _ _

                1 Presiden  presiden  NOUN  _ NounType=Office 4 nsubj _ _
                2 Rusia     Rusia     PROPN _ _               1 nmod  _ Name=State|Iso3=RUS
                3 itu       itu       DET   _ _               1 det   _ _
                4 memuji    memuji    VERB  _ Voice=Act       0 root  _ _
                5 Kanada    Kanada    PROPN _ _               4 obj   _ Name=State|Iso3=CAN
                """;
        assertThat(TreeReading.statements("id", tree)).contains("Putin|PRAISES|Kanada|asserted|");
    }

    @Test
    void bodyMayStandBehindTheHolderAndIsNotThatOfTheOneBefore() {
        String tree = """
                1  President president NOUN  _ NounType=Office 2  compound _ _
                2  Vega      Vega      PROPN _ _               10 nsubj    _ Name=Person
                3  of        of        ADP   _ _               4  case     _ _
                4  Peru      Peru      PROPN _ _               2  nmod     _ Name=State|Iso3=PER
                5  and       and       CCONJ _ _               7  cc       _ _
                6  President president NOUN  _ NounType=Office 7  compound _ _
                7  Toro      Toro      PROPN _ _               2  conj     _ Name=Person
                8  of        of        ADP   _ _               9  case     _ _
                9  Chile     Chile     PROPN _ _               7  nmod     _ Name=State|Iso3=CHL
                10 arrived   arrive    VERB  _ _               0  root     _ _
                """;
        assertThat(read("en", tree))
                .containsExactlyInAnyOrder("Vega|HOLDS_POSITION|Peru|asserted|", "Toro|HOLDS_POSITION|Chile|asserted|");
    }
}
