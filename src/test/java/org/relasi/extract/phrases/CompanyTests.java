package org.relasi.extract.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.extract.reading.TreeReading;

/** What a verb says depends on the company it keeps: {@code Selection}. */
class CompanyTests {

    private static List<String> read(String language, String conllu) {
        return TreeReading.statements(language, conllu);
    }

    @Test
    void shotThatIsSavedIsNotDenied() {
        String tree = """
                1 Budi     Budi     PROPN _ _         2 nsubj _ Name=Person
                2 menepis  menepis  VERB  _ Voice=Act 0 root  _ _
                3 %1$s     %1$s     NOUN  _ _         2 obj   _ _
                4 Peru     Peru     PROPN _ _         3 nmod  _ Name=State|Iso3=PER
                """;
        assertThat(read("id", tree.formatted("tembakan"))).isEmpty();
        assertThat(read("id", tree.formatted("tuduhan"))).containsExactly("Budi|DENIES|Peru|asserted|");
    }

    @Test
    void whoseThingIsHeldIsNotArrested() {
        String tree = """
                1 Bolivia   Bolivia   PROPN _ _         2 nsubj _ Name=State|Iso3=BOL
                2 %1$s      %1$s      VERB  _ Voice=Act 0 root  _ _
                3 kendaraan kendaraan NOUN  _ _         2 obj   _ _
                4 milik     milik     ADP   _ _         5 case  _ _
                5 Vega      Vega      PROPN _ _         3 nmod  _ Name=Person
                """;
        assertThat(read("id", tree.formatted("menahan"))).isEmpty();
        assertThat(read("id", tree.formatted("mengecam"))).containsExactly("Bolivia|CRITICIZES|Vega|asserted|");
    }

    @Test
    void slaughterWithAScoreIsAVictory() {
        String tree = """
                1 Bolivia   Bolivia   PROPN _ _         2 nsubj  _ Name=State|Iso3=BOL
                2 membantai membantai VERB  _ Voice=Act 0 root   _ _
                3 Peru      Peru      PROPN _ _         2 obj    _ Name=State|Iso3=PER
                4 6-0       6-0       NUM   _ _         2 nummod _ _
                """;
        assertThat(read("id", tree)).containsExactly("Bolivia|DEFEATS|Peru|asserted|");
        assertThat(read("id", tree.replace("6-0", "600"))).containsExactly("Bolivia|KILLS|Peru|asserted|");
    }

    @Test
    void clubsThatBeatEachOtherPlay() {
        String tree = """
                1 %s     Arum  PROPN _ _ 2 nsubj _ Name=Organization
                2 beat   beat  VERB  _ _ 0 root  _ _
                3 Sampel Sampel PROPN _ _ 2 obj  _ Name=%s
                """;
        assertThat(read("en", tree.formatted("Arum", "Organization"))).containsExactly("Arum|DEFEATS|Sampel|asserted|");
        assertThat(read("en", tree.formatted("Arum", "Person"))).containsExactly("Arum|ATTACKS|Sampel|asserted|");
    }

    @Test
    void whoIsEncouragedByWhatSomebodyDidIsNotUrgedToAnything() {
        String alone = """
                1 Peru       Peru      PROPN _ _          3 nsubj:pass _ Name=State|Iso3=PER
                2 was        be        AUX   _ _          3 aux:pass   _ _
                3 encouraged encourage VERB  _ Voice=Pass 0 root       _ _
                4 by         by        ADP   _ _          5 case       _ _
                5 Chile      Chile     PROPN _ _          3 obl:agent  _ Name=State|Iso3=CHL
                """;
        String toDo = alone + """
                6 to         to        PART  _ _          7 mark       _ _
                7 leave      leave     VERB  _ _          3 xcomp      _ _
                """;
        assertThat(read("en", alone)).isEmpty();
        assertThat(read("en", toDo)).containsExactly("Chile|URGES|Peru|asserted|");
    }

    @Test
    void partiesOfALongListAreNotEachWithEach() {
        String three = """
                1 Talks   talk    NOUN  _ _ 0 root _ _
                2 between between ADP   _ _ 3 case _ _
                3 Peru    Peru    PROPN _ _ 1 nmod _ Name=State|Iso3=PER
                4 Chile   Chile   PROPN _ _ 3 conj _ Name=State|Iso3=CHL
                5 Bolivia Bolivia PROPN _ _ 3 conj _ Name=State|Iso3=BOL
                """;
        assertThat(read("en", three)).hasSize(3);
        assertThat(read("en", three + "6 Brazil Brazil PROPN _ _ 3 conj _ Name=State|Iso3=BRA\n"))
                .isEmpty();
    }

    @Test
    void agentWhomNoNameNamesIsNoEvent() {
        String tree = """
                1 Vega      Vega      PROPN _ _          2 nsubj:pass _ Name=Person
                2 ditangkap ditangkap VERB  _ Voice=Pass 0 root       _ _
                3 di        di        ADP   _ _          4 case       _ _
                4 pasar     pasar     NOUN  _ _          2 obl        _ _
                """;
        String by = """
                5 oleh      oleh      ADP   _ _          6 case       _ _
                6 tetangga  tetangga  NOUN  _ _          4 nmod       _ _
                """;
        assertThat(read("id", tree)).containsExactly("penangkapan Vega|ARRESTS|Vega|asserted|");
        assertThat(read("id", tree + by)).isEmpty();
    }
}
