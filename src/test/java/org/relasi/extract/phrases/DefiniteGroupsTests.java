package org.relasi.extract.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.relasi.extract.reading.TreeReading;

/** Several at once: lists under an owner, and numbered nouns that point back. */
class DefiniteGroupsTests {

    private static final String MEETING = """
            1 Andi      Andi      PROPN _ _ 2 nsubj   _ Name=Person
            2 bertemu   temu      VERB  _ _ 0 root    _ _
            3 Budi      Budi      PROPN _ _ 2 obj     _ Name=Person

            """;

    private static String group(String number, String noun) {
        return """
                1 %s        %s        NUM   _ _ 2 nummod  _ _
                2 %s        %s        NOUN  _ _ 3 nsubj   _ _
                3 mengecam  cam       VERB  _ _ 0 root    _ _
                4 Bolivia   Bolivia   PROPN _ _ 3 obj     _ Name=State|Iso3=BOL
                """.formatted(number, number, noun, noun);
    }

    @Test
    void numberedNounMeansThoseOfItsKindNamedBefore() {
        assertThat(TreeReading.statements("id", MEETING + group("Kedua", "jenderal")))
                .contains("Andi|CRITICIZES|Bolivia|asserted|", "Budi|CRITICIZES|Bolivia|asserted|");
    }

    @Test
    void numberThatDoesNotFitMeansNobody() {
        assertThat(TreeReading.statements("id", MEETING + group("Ketiga", "jenderal")))
                .noneMatch(statement -> statement.contains("CRITICIZES"));
    }

    @Test
    void numberOfOtherKindMeansNobody() {
        assertThat(TreeReading.statements("id", MEETING + group("Kedua", "negara")))
                .noneMatch(statement -> statement.contains("CRITICIZES"));
    }

    @Test
    void ofMoreThanTheNumberThoseSideBySideAreMeant() {
        String tree = """
                1 Japan     Japan     PROPN _ _ 4 nsubj   _ Name=State|Iso3=JPN
                2 and       and       CCONJ _ _ 3 cc      _ _
                3 Canada    Canada    PROPN _ _ 1 conj    _ Name=State|Iso3=CAN
                4 condemned condemn   VERB  _ _ 0 root    _ _
                5 Bolivia   Bolivia   PROPN _ _ 4 obj     _ Name=State|Iso3=BOL

                1 The       the       DET   _ _ 3 det     _ _
                2 two       two       NUM   _ _ 3 nummod  _ _
                3 countries country   NOUN  _ _ 4 nsubj   _ _
                4 praised   praise    VERB  _ _ 0 root    _ _
                5 Peru      Peru      PROPN _ _ 4 obj     _ Name=State|Iso3=PER
                """;
        assertThat(TreeReading.statements("en", tree))
                .contains("Japan|PRAISES|Peru|asserted|", "Canada|PRAISES|Peru|asserted|")
                .doesNotContain("Bolivia|PRAISES|Peru|asserted|");
    }

    @Test
    void everyStateUnderOneOwnerIsUndergoer() {
        String tree = """
                1 Ecuador   Ecuador   PROPN _ _ 2 nsubj   _ Name=State|Iso3=ECU
                2 condemned condemn   VERB  _ _ 0 root    _ _
                3 the       the       DET   _ _ 4 det     _ _
                4 ministers minister  NOUN  _ NounType=Office 2 obj _ _
                5 of        of        ADP   _ _ 6 case    _ _
                6 Peru      Peru      PROPN _ _ 4 nmod    _ Name=State|Iso3=PER
                7 ,         ,         PUNCT _ _ 8 punct   _ _
                8 Chile     Chile     PROPN _ _ 6 conj    _ Name=State|Iso3=CHL
                9 and       and       CCONJ _ _ 10 cc     _ _
                10 Bolivia  Bolivia   PROPN _ _ 6 conj    _ Name=State|Iso3=BOL
                """;
        assertThat(TreeReading.statements("en", tree))
                .containsExactlyInAnyOrder(
                        "Ecuador|CRITICIZES|Peru|asserted|",
                        "Ecuador|CRITICIZES|Chile|asserted|",
                        "Ecuador|CRITICIZES|Bolivia|asserted|");
    }
}
