package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.StoreTest;
import org.relasi.resolve.Entity;
import org.relasi.syntax.EntityType;

@StoreTest
class Neo4jEntityIndexIT {

    private TestGraph graph;

    @BeforeEach
    void open() {
        graph = TestGraph.empty();
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Partai Keadilan", "PARTAI  keadilan", "Partai-Kéadilan"})
    void findsByNameWithoutCaseAccentsAndPunctuation(String name) {
        graph.write(Readings.of("Partai Keadilan rapat.").organization("Partai Keadilan"));

        assertThat(graph.index().find(EntityType.ORGANIZATION, name))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("Partai Keadilan"));
    }

    @Test
    void findsByAlias() {
        graph.write(Readings.of("Rusia diam.").state("Rusia", "RUS"));
        graph.write(Readings.of("Moskow diam.").state("Moskow", "RUS"));

        assertThat(graph.index().find(EntityType.STATE, "moskow"))
                .contains(new Entity("RUS", EntityType.STATE, "Rusia", List.of("Moskow"), "RUS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Partai",
                "Keadilan",
                "Partai Keadilan Rakyat",
                "Partai*",
                "\"",
                "\\",
                "?",
                "a\" OR \"partai keadilan"
            })
    void findsNothingByAnythingElse(String name) {
        graph.write(Readings.of("Partai Keadilan rapat.").organization("Partai Keadilan"));

        assertThat(graph.index().find(EntityType.ORGANIZATION, name)).isEmpty();
    }

    @Test
    void findsNoneOfSeveralAndNoneOfAnotherType() {
        graph.write(Readings.of("Rusia diam.").state("Rusia", "RUS"));
        graph.write(Readings.of("Rusia bicara.").state("Rusia", "BLR"));

        assertThat(graph.index().find(EntityType.STATE, "Rusia")).isEmpty();
        assertThat(graph.index().find(EntityType.PLACE, "Rusia")).isEmpty();
    }
}
