package org.relasi.extract.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.extract.reading.TreeReading;

/** Lists of persons with their offices, in trees that have hung their names on anything. */
class OfficeHoldersTests {

    /** <i>President Vega and X Rey condemned Peru</i>, where the tree has lost Rey to a modifier. */
    private static List<String> subjects(String between) {
        return TreeReading.statements(
                "en", """
                1 President president NOUN  _ NounType=Office 2 compound _ _
                2 Vega      Vega      PROPN _ _               6 nsubj    _ Name=Person
                3 and       and       CCONJ _ _               2 cc       _ _
                4 %s        %s        NOUN  _ %s              2 nmod     _ _
                5 Rey       Rey       PROPN _ _               4 flat     _ Name=Person
                6 condemned condemn   VERB  _ _               0 root     _ _
                7 Peru      Peru      PROPN _ _               6 obj      _ Name=State|Iso3=PER
                """.formatted(between, between, between.equals("Senator") ? "NounType=Office" : "_"));
    }

    @Test
    void whoeverIsListedWithTheDoerDoesItToo() {
        assertThat(subjects("Senator")).contains("Vega|CRITICIZES|Peru|asserted|", "Rey|CRITICIZES|Peru|asserted|");
    }

    @Test
    void kinOfSomebodyIsNotHim() {
        assertThat(subjects("brother"))
                .contains("Vega|CRITICIZES|Peru|asserted|")
                .noneMatch(s -> s.startsWith("Rey"));
    }

    @Test
    void whoeverIsListedBehindTheUndergoerUndergoesItToo() {
        String tree = """
                1 KPK       KPK       PROPN _ _               2 nsubj    _ Name=Organization
                2 menangkap tangkap   VERB  _ _               0 root     _ _
                3 Bupati    bupati    NOUN  _ NounType=Office 2 obj      _ _
                4 Vega      Vega      PROPN _ _               3 flat     _ Name=Person
                5 ,         ,         PUNCT _ _               2 punct    _ _
                6 dan       dan       CCONJ _ _               7 cc       _ _
                7 Gubernur  gubernur  NOUN  _ NounType=Office 2 nmod     _ _
                8 Rey       Rey       PROPN _ _               7 flat     _ Name=Person
                """;
        assertThat(TreeReading.statements("id", tree))
                .contains("KPK|ARRESTS|Vega|asserted|", "KPK|ARRESTS|Rey|asserted|");
    }

    @Test
    void whoeverDoesSomethingElseIsNotListed() {
        String tree = """
                1  Peru    Peru    PROPN _ _               2  nsubj _ Name=State|Iso3=PER
                2  mengecam kecam  VERB  _ _               0  root  _ _
                3  Bupati  bupati  NOUN  _ NounType=Office 2  obj   _ _
                4  Vega    Vega    PROPN _ _               3  flat  _ Name=Person
                5  ,       ,       PUNCT _ _               2  punct _ _
                6  dan     dan     CCONJ _ _               9  cc    _ _
                7  Gubernur gubernur NOUN _ NounType=Office 9 nsubj _ _
                8  Rey     Rey     PROPN _ _               7  flat  _ Name=Person
                9  memuji  puji    VERB  _ _               2  conj  _ _
                10 Chile   Chile   PROPN _ _               9  obj   _ Name=State|Iso3=CHL
                """;
        assertThat(TreeReading.statements("id", tree))
                .contains("Peru|CRITICIZES|Vega|asserted|")
                .doesNotContain("Peru|CRITICIZES|Rey|asserted|");
    }

    @Test
    void whoSaysItIsNotListedWithThoseWhoDoIt() {
        String tree = """
                1 Menurut  menurut  ADP   _ _               2 case  _ _
                2 Vega     Vega     PROPN _ _               9 obl   _ Name=Person
                3 ,        ,        PUNCT _ _               9 punct _ _
                4 Bupati   bupati   NOUN  _ NounType=Office 9 nsubj _ _
                5 Rey      Rey      PROPN _ _               4 flat  _ Name=Person
                6 dan      dan      CCONJ _ _               7 cc    _ _
                7 Gubernur gubernur NOUN  _ NounType=Office 4 conj  _ _
                8 Toro     Toro     PROPN _ _               7 flat  _ Name=Person
                9 mengecam kecam    VERB  _ _               0 root  _ _
                10 Peru    Peru     PROPN _ _               9 obj   _ Name=State|Iso3=PER
                """;
        assertThat(TreeReading.statements("id", tree))
                .anyMatch(s -> s.startsWith("Toro|CRITICIZES|Peru"))
                .noneMatch(s -> s.startsWith("Vega|CRITICIZES"));
    }
}
