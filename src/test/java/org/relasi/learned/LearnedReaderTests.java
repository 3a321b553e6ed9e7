package org.relasi.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relasi.syntax.EntityType;

class LearnedReaderTests {

    private static final LearnedReader READER = LearnedReader.load();

    private static List<String> names(String text) {
        return READER.read(text).orElseThrow().names().stream()
                .map(name -> name.type().label() + " " + name.span().of(text))
                .toList();
    }

    @Test
    void seesNamesAndTheirTypesInIndonesian() {
        assertThat(names("Presiden Bolivia Ana Vega bertemu Direktur Bank Andes Luis Roca di Sucre, Senin."))
                .contains(
                        "State Bolivia",
                        "Person Ana Vega",
                        "Organization Bank Andes",
                        "Person Luis Roca",
                        "Place Sucre");
    }

    @Test
    void seesNamesAndTheirTypesInEnglish() {
        assertThat(
                        names(
                                "Bolivian President Ana Vega met Luis Roca, the chairman of the Andean Shipping Company, in Sucre."))
                .contains("Person Ana Vega", "Person Luis Roca", "Organization Andean Shipping Company", "Place Sucre");
    }

    @Test
    void leavesRankAndTitleOutOfAPersonsName() {
        assertThat(names("Kapolres Sucre Kombes Ana Vega memeriksa saksi.")).contains("Person Ana Vega");
    }

    @Test
    void seesNoNamesWhereThereAreNone() {
        assertThat(names("")).isEmpty();
        assertThat(names("\n \t")).isEmpty();
        assertThat(READER.read("Harga beras naik dan cuaca buruk.")
                        .orElseThrow()
                        .names())
                .noneMatch(name -> name.type() == EntityType.PERSON);
    }

    @Test
    void saysTheSameOfTheSameTextInManyThreads() {
        String text = "Bolivia menuduh Ekuador. Menteri Luar Negeri Peru Luis Roca membantah di Lima. ".repeat(40);
        List<String> alone = names(text);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> names(text)).collect(Collectors.toSet()))
                .containsExactly(alone);
    }

    @Test
    void leavesWhatIsNoNewsUnread() {
        assertThat(READER.read("Peru ".repeat(20_001))).isEmpty();
    }

    @Test
    void marksNamesInOrderAndApart() {
        String text = "Ana Vega, Luis Roca, Peru, Chile dan Bank Andes. ".repeat(30);
        List<LearnedName> names = READER.read(text).orElseThrow().names();
        assertThat(names).isNotEmpty();
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i).span().start())
                    .isGreaterThanOrEqualTo(names.get(i - 1).span().end());
        }
    }

    @Test
    void readsAWordWithoutEndAndSymbolsAlone() {
        assertThat(READER.read("x".repeat(20_000)).orElseThrow().names()).isEmpty();
        assertThat(READER.read("☃🗺\u0000\ud800 ".repeat(500)).orElseThrow().names())
                .isEmpty();
    }
}
