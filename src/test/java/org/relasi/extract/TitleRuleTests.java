package org.relasi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
