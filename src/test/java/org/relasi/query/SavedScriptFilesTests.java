package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;

/** What each file of {@code cypher/queries} holds to, so that the scripts are alike. */
class SavedScriptFilesTests {

    private static final Pattern LAST_LIMIT = Pattern.compile("LIMIT (\\d+)\\s*$");
    private static final Pattern RELATIONSHIP = Pattern.compile("\\[\\w*:([A-Z_|]+)");
    private static final Set<String> EVIDENCE = Set.of(
            "HAS", "ALSO_PUBLISHED", "SUBJECT", "OBJECT", "SAID_BY", "EVIDENCE", "CONTENT", "ANSWERS", "MENTIONED_IN");

    static List<CypherScript> scripts() {
        return CypherScripts.of(CypherScripts.QUERIES).scripts();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void isToldInBothLanguages(CypherScript script) {
        assertThat(script.titles()).containsOnlyKeys("en", "id").doesNotContainEntry("id", script.title());
        assertThat(script.descriptions()).containsOnlyKeys("en", "id");
        assertThat(ScriptGroup.of(script).name()).isIn("First look", "Investigation", "Data quality");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void endsWithALimitOrCountsAFewThings(CypherScript script) {
        List<MatchResult> limit = LAST_LIMIT.matcher(script.text()).results().toList();

        if (limit.isEmpty()) {
            assertThat(script.name()).isEqualTo("store_overview");
        } else {
            assertThat(Integer.parseInt(limit.get(0).group(1))).isBetween(10, 200);
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void namesRelationshipsThatThereAre(CypherScript script) {
        Set<String> known =
                Arrays.stream(RelationshipType.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(RELATIONSHIP
                        .matcher(script.text())
                        .results()
                        .flatMap(found -> Stream.of(found.group(1).split("\\|"))))
                .allMatch(type -> known.contains(type) || EVIDENCE.contains(type));
    }

    @Test
    void haveEachAPlaceOfTheirOwn() {
        assertThat(scripts().stream()
                        .map(script -> script.text()
                                .lines()
                                .filter(line -> line.startsWith("// group: "))
                                .toList()))
                .doesNotHaveDuplicates();
        assertThat(scripts().stream().map(CypherScript::title)).doesNotHaveDuplicates();
    }

    /** Whoever pastes a script into Neo4j Browser is told what to type first. */
    @ParameterizedTest
    @MethodSource("scripts")
    void saysHowToSetItsParametersInNeo4jBrowser(CypherScript script) {
        script.parameters()
                .forEach(parameter ->
                        assertThat(script.text()).containsPattern(":param \\{[^}]*\\b" + parameter.name() + ": "));
    }
}
