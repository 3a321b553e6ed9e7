package org.relasi.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CypherScriptTests {

    private static final CypherScript SCRIPT = CypherScripts.parse("queries", "who_accuses_whom", """
            // Who accuses whom, best supported first
            // description: Accusations between any two entities.
            // In Neo4j Browser: :param {minSources: 1}
            // param minSources: integer = 1
            // param minConfidence: float = 0.5
            // param disputed: boolean = false
            // param since: date = null
            // param names: list of string = a, b
            // param place: string
            MATCH p = (a)-[r:ACCUSES]->(b {name: $place})
            WHERE r.sources >= $minSources AND r.confidence > $minConfidence AND a.name IN $names
              AND ($since IS NULL OR r.lastSeen >= $since) AND $disputed = (r.status = 'disputed')
            RETURN p
            """);

    @Test
    void readsItsHeader() {
        assertThat(SCRIPT.title()).isEqualTo("Who accuses whom, best supported first");
        assertThat(SCRIPT.description()).isEqualTo("Accusations between any two entities.");
        assertThat(SCRIPT.parameters()).extracting(ScriptParameter::name).startsWith("minSources", "minConfidence");
        assertThat(SCRIPT.parameter("place").orElseThrow().required()).isTrue();
        assertThat(SCRIPT.parameter("since").orElseThrow().required()).isFalse();
        assertThat(SCRIPT.text()).startsWith("// Who").endsWith("RETURN p\n");
    }

    @Test
    void bindsDefaultsWhereNothingIsGiven() {
        Map<String, Object> bound = SCRIPT.bind(Map.of("place", "Jakarta"));

        assertThat(bound)
                .containsEntry("minSources", 1L)
                .containsEntry("minConfidence", 0.5)
                .containsEntry("disputed", false)
                .containsEntry("since", null)
                .containsEntry("names", List.of("a", "b"))
                .containsEntry("place", "Jakarta");
    }

    @Test
    void writesValuesInPlaceOfParametersToBeRunByHand() {
        String written = SCRIPT.written(Map.of("place", "L'Aquila \\ $names", "since", "2024-02-29"));

        assertThat(written).isEqualTo("""
            // Who accuses whom, best supported first
            MATCH p = (a)-[r:ACCUSES]->(b {name: 'L\\'Aquila \\\\ $names'})
            WHERE r.sources >= 1 AND r.confidence > 0.5 AND a.name IN ['a', 'b']
              AND (date('2024-02-29') IS NULL OR r.lastSeen >= date('2024-02-29')) AND false = (r.status = 'disputed')
            RETURN p""");
    }

    @Test
    void saysInEachLineWhichValuesCanBeChanged() {
        CypherScript script = CypherScripts.parse("browser", "near", """
            // Near a place
            // param place: string = Ende
            // param most: integer = 5
            // param until: date
            MATCH (a {note: 'two
            lines $place'}) WHERE a.name = $place // by name
              AND a.day < $until /* one
              more */ AND a.place <> $place
            RETURN a LIMIT $most
            """);

        assertThat(script.editable(Map.of())).isEqualTo("""
            // Near a place
            // Change what stands before a mark <- and run it.
            MATCH (a {note: 'two
            lines $place'}) WHERE a.name = 'Ende' // by name  // <- place
              AND a.day < $until /* one
              more */ AND a.place <> 'Ende'  // <- until, place
            RETURN a LIMIT 5  // <- most""");
    }

    @Test
    void marksNothingInAScriptWithoutParameters() {
        CypherScript script = CypherScripts.parse("browser", "all", "// All\nMATCH (n)\nRETURN n\n");

        assertThat(script.editable(Map.of())).isEqualTo("// All\nMATCH (n)\nRETURN n");
    }

    @Test
    void bindsTextToTheDeclaredTypes() {
        Map<String, Object> bound = SCRIPT.bind(Map.of(
                "place",
                "1",
                "minSources",
                "3",
                "disputed",
                "TRUE",
                "since",
                "2024-02-29",
                "names",
                "x, y,,",
                "minConfidence",
                "1"));

        assertThat(bound)
                .containsEntry("minSources", 3L)
                .containsEntry("minConfidence", 1.0)
                .containsEntry("disputed", true)
                .containsEntry("since", LocalDate.of(2024, 2, 29))
                .containsEntry("names", List.of("x", "y"))
                .containsEntry("place", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "minSources, 1.5, integer",
        "minSources, '', integer",
        "minSources, 99999999999999999999, integer",
        "minConfidence, NaN, float",
        "minConfidence, viel, float",
        "disputed, yes, boolean",
        "since, 2023-02-29, date",
        "since, 29/02/2024, date"
    })
    void namesParameterTypeAndValueOfABadOne(String name, String value, String type) {
        assertThatThrownBy(() -> SCRIPT.bind(Map.of("place", "x", name, value)))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo(name))
                .hasMessage("parameter '" + name + "' is of type " + type + ", not '" + value + "'");
    }

    @Test
    void asksForAMissingParameter() {
        assertThatThrownBy(() -> SCRIPT.bind(Map.of()))
                .isInstanceOf(BadParameter.class)
                .hasMessage("parameter 'place' of type string is missing");
    }

    @Test
    void refusesAnUndeclaredParameter() {
        assertThatThrownBy(() -> SCRIPT.bind(Map.of("place", "x", "limit", "5")))
                .isInstanceOf(BadParameter.class)
                .hasMessage("parameter 'limit' is none that script 'who_accuses_whom' has");
    }
}
