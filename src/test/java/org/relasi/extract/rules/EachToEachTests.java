package org.relasi.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;
import org.relasi.extract.reading.ConlluDocument;
import org.relasi.extract.reading.RuleExtractor;

class EachToEachTests {

    @Test
    void longListsAreNotReadAsEachToEach() {
        assertThat(EachToEach.isSaid(10, 10)).isTrue();
        assertThat(EachToEach.isSaid(11, 10)).isFalse();
        assertThat(EachToEach.isSaid(150, 1)).isTrue();
        assertThat(EachToEach.isSaid(1, 150)).isTrue();
        assertThat(EachToEach.isSaidAmong(3)).isTrue();
        assertThat(EachToEach.isSaidAmong(4)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"30, 1, 30", "1, 30, 30", "3, 4, 12", "12, 12, 0"})
    void readsWhatListsDoToEachOther(int doers, int undergoers, int statements) {
        assertThat(statements(doers, undergoers)).hasSize(statements);
    }

    private static List<Statement> statements(int doers, int undergoers) {
        String verb = (doers + 1) + " accused accuse VERB _ _ 0 root _ _\n";
        return new RuleExtractor()
                        .read(ConlluDocument.of(
                                "en",
                                list(1, doers, doers + 1, "nsubj")
                                        + verb
                                        + list(doers + 2, undergoers, doers + 1, "obj")))
                        .statements()
                        .stream()
                        .filter(statement -> statement.type() == RelationType.ACCUSES)
                        .toList();
    }

    private static String list(int from, int names, int verb, String deprel) {
        return IntStream.range(from, from + names)
                .mapToObj(id -> String.format(
                        Locale.ROOT,
                        "%d Land%d Land%d PROPN _ _ %d %s _ Name=Organization%n",
                        id,
                        id,
                        id,
                        id == from ? verb : from,
                        id == from ? deprel : "conj"))
                .collect(Collectors.joining());
    }
}
