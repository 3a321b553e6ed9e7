package org.relasi.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CypherScriptsTests {

    private static final String HEADER = "// Title\n// description: What it shows.\n";

    @ParameterizedTest
    @ValueSource(strings = {"schema", "write", "check"})
    void loadsAFolderOfTheProject(String folder) {
        assertThat(CypherScripts.of(folder).scripts()).isNotEmpty();
    }

    @Test
    void keepsScriptsInTheOrderOfTheirNames() {
        assertThat(CypherScripts.of("schema").names()).isSorted();
    }

    @Test
    void knowsNoScriptOfAnotherFolder() {
        assertThatThrownBy(() -> CypherScripts.of("write").script("../schema/V001"))
                .isInstanceOf(UnknownScript.class)
                .hasMessageContaining("'../schema/V001'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "MATCH (n) RETURN n                                       | 1 | title",
                "//\\nRETURN 1                                            | 1 | title",
                "// param a: string\\nRETURN $a                           | 1 | title",
                "// T\\n// param a string\\nRETURN $a                     | 2 | 'param name: type'",
                "// T\\n// param a: number\\nRETURN $a                    | 2 | no parameter type 'number'",
                "// T\\n// param a: integer = one\\nRETURN $a             | 2 | default 'one' is not of type integer",
                "// T\\n// param a: integer\\n// param a: date\\nRETURN $a| 3 | declared twice",
                "// T\\n// description:\\nRETURN 1                        | 2 | description",
                "// T\\n// param a: integer\\nRETURN 1 // $a              | 2 | 'a' is never used",
                "// T\\n// param a: integer\\nRETURN '$a'                 | 2 | 'a' is never used",
                "// T\\nRETURN 1,\\n  $b                                  | 3 | 'b' is not declared",
                "// T\\nRETURN 1;\\nRETURN 2                              | 2 | one statement",
                "// T                                                     | 1 | no statement",
            })
    void namesFileAndLineOfWhatIsMalformed(String text, int line, String what) {
        assertThatThrownBy(() -> CypherScripts.parse("write", "bad", text.replace("\\n", "\n")))
                .isInstanceOf(MalformedScript.class)
                .hasMessageStartingWith("cypher/write/bad.cypher:" + line + ": ")
                .hasMessageContaining(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (n)",
                "INSERT (n)",
                "MATCH (n) MERGE (m) RETURN m",
                "MATCH (n) delete n",
                "MATCH (n) DETACH DELETE n",
                "MATCH (n) Set n.a = 1",
                "MATCH (n) REMOVE n.a",
                "DROP INDEX x",
                "LOAD CSV FROM 'file:///x' AS line RETURN line",
                "CALL db.labels()",
                "CALL/* here */db.labels()",
                "FOREACH (x IN [1] | MERGE (n))",
                "USE other MATCH (n) RETURN n",
                "SHOW SETTINGS",
                "TERMINATE TRANSACTION 'x'",
                "MATCH (n) CALL (n) { RETURN 1 AS one } IN TRANSACTIONS RETURN one"
            })
    void refusesASavedScriptThatDoesMoreThanRead(String statement) {
        assertThatThrownBy(() -> CypherScripts.parse("queries", "bad", HEADER + statement))
                .isInstanceOf(MalformedScript.class)
                .hasMessageStartingWith("cypher/queries/bad.cypher:3: a saved script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n) WHERE n.name = 'DELETE; CREATE' RETURN n",
                "MATCH (n) /* SET */ RETURN n.set AS created // MERGE\n",
                "MATCH (n:`LOAD CSV`) RETURN n;",
                "MATCH (a)-[:USE]->(b) RETURN a.delete",
                "MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS degree } RETURN n, degree",
                "CALL { MATCH (n) RETURN n } RETURN n"
            })
    void letsASavedScriptRead(String statement) {
        assertThatCode(() -> CypherScripts.parse("queries", "good", HEADER + statement))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsADescriptionOfASavedScript() {
        assertThatThrownBy(() -> CypherScripts.parse("queries", "bad", "// T\nRETURN 1"))
                .isInstanceOf(MalformedScript.class)
                .hasMessageContaining("description");
    }

    @Test
    void takesRowsOnlyFromCode() {
        CypherScript script =
                CypherScripts.parse("write", "w", "// T\n// param rows: rows\nUNWIND $rows AS row RETURN row");

        assertThatThrownBy(() -> script.bind(Map.of("rows", "[]"))).isInstanceOf(BadParameter.class);
    }
}
