package org.relasi.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.extract.RelationType;
import org.relasi.extract.reading.TreeReading;

/** What somebody is quoted to think of another, over trees. */
class JudgementRuleTests {

    private static List<String> read(String language, String conllu) {
        return TreeReading.statements(language, conllu);
    }

    @ParameterizedTest
    @CsvSource({"brave, PRAISES", "barbaric, CRITICIZES"})
    void readsWhatSomebodyIsCalled(String word, RelationType type) {
        String tree = """
                1 Macron Macron PROPN _ _ 2 nsubj _ Name=Person
                2 called call   VERB  _ _ 0 root  _ _
                3 Trump  Trump  PROPN _ _ 2 obj   _ Name=Person
                4 %1$s   %1$s   ADJ   _ _ 2 xcomp _ _
                """.formatted(word);
        assertThat(read("en", tree)).containsExactly("Macron|" + type + "|Trump|asserted|");
    }

    @Test
    void readsWrongThatSomebodySaysWasDoneAsAccusation() {
        String tree = """
                1 Polandia   Polandia   PROPN _ _         2 nsubj _ Name=State|Iso3=POL
                2 mengatakan mengatakan VERB  _ Voice=Act 0 root  _ _
                3 Rusia      Rusia      PROPN _ _         4 nsubj _ Name=State|Iso3=RUS
                4 melanggar  melanggar  VERB  _ Voice=Act 2 ccomp _ _
                5 perjanjian perjanjian NOUN  _ _         4 obj   _ _
                """;
        assertThat(read("id", tree)).containsExactly("Polandia|ACCUSES|Rusia|asserted|");
    }

    @Test
    void readsNothingOfWrongThatSomebodySaysWasNotDone() {
        String tree = """
                1 Polandia   Polandia   PROPN _ _         2 nsubj  _ Name=State|Iso3=POL
                2 mengatakan mengatakan VERB  _ Voice=Act 0 root   _ _
                3 Rusia      Rusia      PROPN _ _         5 nsubj  _ Name=State|Iso3=RUS
                4 tidak      tidak      PART  _ _         5 advmod _ _
                5 melanggar  melanggar  VERB  _ Voice=Act 2 ccomp  _ _
                6 perjanjian perjanjian NOUN  _ _         5 obj    _ _
                """;
        assertThat(read("id", tree)).isEmpty();
    }

    @Test
    void readsWhatSomebodyIsCalledBehindPreposition() {
        String tree = """
                1 Prabowo  Prabowo  PROPN _ _         2 nsubj _ Name=Person
                2 menyebut menyebut VERB  _ Voice=Act 0 root  _ _
                3 Habibie  Habibie  PROPN _ _         2 obj   _ Name=Person
                4 sebagai  sebagai  ADP   _ _         5 case  _ _
                5 pahlawan pahlawan NOUN  _ _         2 obl   _ _
                """;
        assertThat(read("id", tree)).containsExactly("Prabowo|PRAISES|Habibie|asserted|");
    }

    @Test
    void takesOwnerOfDeedThatIsJudged() {
        String tree = """
                1 Prabowo  Prabowo  PROPN _ _         2 nsubj _ Name=Person
                2 menilai  menilai  VERB  _ Voice=Act 0 root  _ _
                3 langkah  langkah  NOUN  _ _         5 nsubj _ _
                4 Hamas    Hamas    PROPN _ _         3 nmod  _ Name=Organization
                5 keji     keji     ADJ   _ _         2 ccomp _ _
                """;
        assertThat(read("id", tree)).containsExactly("Prabowo|CRITICIZES|Hamas|asserted|");
    }

    @Test
    void takesEventThatBelongsToNobody() {
        String tree = """
                1 Prabowo  Prabowo  PROPN _ _         2 nsubj _ Name=Person
                2 menyebut menyebut VERB  _ Voice=Act 0 root  _ _
                3 serangan serangan NOUN  _ _         5 nsubj _ _
                4 itu      itu      DET   _ _         3 det   _ _
                5 biadab   biadab   ADJ   _ _         2 ccomp _ _
                """;
        assertThat(read("id", tree)).containsExactly("Prabowo|CRITICIZES|serangan|asserted|");
    }

    @Test
    void readsNothingOfWhatNobodyIsSaidToThink() {
        String tree = """
                1 Rusia    Rusia    PROPN _ _ 2 nsubj _ Name=State|Iso3=RUS
                2 keji     keji     ADJ   _ _ 0 root  _ _
                """;
        assertThat(read("id", tree)).isEmpty();
    }
}
