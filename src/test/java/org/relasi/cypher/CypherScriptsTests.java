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
                "// T\\n// title.id: A\\n// title.id: B\\nRETURN 1          | 3 | one title a language",
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
                "WITH 1 AS x LOAD CSV FROM 'http://x' AS line RETURN line",
                "USING PERIODIC COMMIT LOAD CSV FROM 'x' AS line CREATE (n)",
                "CALL db.labels()",
                "CALL db.labels() YIELD label RETURN label",
                "OPTIONAL CALL db.labels() YIELD label RETURN label",
                "CALL`db`.labels()",
                "CALL/* here */db.labels()",
                "CALL // here\n db.labels()",
                "FOREACH (x IN [1] | MERGE (n))",
                "USE other MATCH (n) RETURN n",
                "CALL () { USE graph.byName('other') MATCH (n) RETURN n } RETURN n",
                "SHOW SETTINGS",
                "SHOW USERS YIELD user RETURN user",
                "TERMINATE TRANSACTION 'x'",
                "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
                "GRANT ROLE x TO y",
                "STOP DATABASE neo4j",
                "DEALLOCATE DATABASES FROM SERVER 'x'",
                "DRYRUN REALLOCATE DATABASES",
                "EXPLAIN MATCH (n) RETURN n",
                "PROFILE MATCH (n) RETURN n",
                "CYPHER runtime=slotted MATCH (n) RETURN n",
                "CYPHER 5 MATCH (n) RETURN n",
                ":param x => 1",
                "`MATCH` (n) RETURN n",
                "MATCH (n) CALL (n) { RETURN 1 AS one } IN TRANSACTIONS RETURN one",
                "MATCH (n) CALL (n) { RETURN 1 AS one } IN 4 CONCURRENT TRANSACTIONS RETURN one",
                "RETURN 1.CREATE (n)",
                "MATCH (n:CREATE) RETURN n",
                "RETURN 'a\\\\' CREATE (n) RETURN ''",
                "RETURN \"it's\" CREATE (n) RETURN \"it's\"",
                "RETURN `a``b` CREATE (n)",
                "RETURN 1 /* a /* b */ CREATE (n) /* */",
                "RETURN apoc.cypher.runFirstColumnSingle('CREATE (n) RETURN n', {}) AS x",
                "RETURN `apoc` . `load`.json('http://x') AS x"
            })
    void refusesASavedScriptThatDoesMoreThanRead(String statement) {
        assertThatThrownBy(() -> CypherScripts.parse("queries", "bad", HEADER + statement))
                .isInstanceOf(MalformedScript.class)
                .hasMessageStartingWith("cypher/queries/bad.cypher:3: a saved script only reads: it ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN 1 AS x\n// harmless \\u000aCREATE (n)",
                "RETURN 1 AS x\n\\u0043REATE (n)",
                "RETURN 1 AS x,\n '\\u0027 CREATE (n) RETURN \\u0027' AS y",
                "RETURN 1 AS x /*\n\\u002a/ CREATE (n) /*\\u002a/"
            })
    void refusesEscapesThatHideWords(String statement) {
        assertThatThrownBy(() -> CypherScripts.parse("queries", "bad", HEADER + statement))
                .isInstanceOf(MalformedScript.class)
                .hasMessage("cypher/queries/bad.cypher:4: write the character itself instead of a \\u escape");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN 1 AS x; MATCH (n) RETURN n",
                "RETURN 1 AS x;;",
                "RETURN 1 AS x /* ; */ ; // one\n RETURN 2"
            })
    void refusesASecondStatement(String statement) {
        assertThatThrownBy(() -> CypherScripts.parse("queries", "bad", HEADER + statement))
                .isInstanceOf(MalformedScript.class)
                .hasMessage("cypher/queries/bad.cypher:3: a file holds one statement");
    }

    @Test
    void endsACommentWhereNeo4jDoes() {
        assertThatThrownBy(() -> CypherScripts.parse("queries", "bad", HEADER + "RETURN 1 AS x // one\rCREATE (n)"))
                .isInstanceOf(MalformedScript.class)
                .hasMessageContaining("bad.cypher:4: a saved script only reads: it cannot CREATE");
        assertThat(CypherScripts.parse("queries", "good", "\uFEFF" + HEADER + "RETURN 1 AS x\r\n// two\r")
                        .text())
                .isEqualTo(HEADER + "RETURN 1 AS x\n// two\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n) WHERE n.name = 'DELETE; CREATE' RETURN n",
                "MATCH (n) /* SET */ RETURN n.`set` AS created // MERGE\n",
                "MATCH (n:`LOAD CSV`) RETURN n;",
                "MATCH (a)-[:`USE`]->(b) RETURN a.`delete`",
                "MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS degree } RETURN n, degree",
                "CALL { MATCH (n) RETURN n } RETURN n",
                "MATCH (n) RETURN date.truncate('month', n.day) AS month, duration.inDays(n.a, n.b) AS days",
                "MATCH (n) WHERE n.a IN [1, 2] AND (n.b).c = 1 RETURN count(n)",
                "MATCH (n) RETURN 'C:\\\\temp' AS path"
            })
    void letsASavedScriptRead(String statement) {
        assertThatCode(() -> CypherScripts.parse("queries", "good", HEADER + statement))
                .doesNotThrowAnyException();
    }

    @Test
    void readsTitlesAndDescriptionsInOtherLanguages() {
        CypherScript script = CypherScripts.parse(
                "queries", "good", HEADER + "// title.id: Judul\n// description.id: Isinya.\nRETURN 1 AS x");

        assertThat(script.titles()).isEqualTo(Map.of("en", "Title", "id", "Judul"));
        assertThat(script.descriptions()).isEqualTo(Map.of("en", "What it shows.", "id", "Isinya."));
        assertThat(script.title("id")).isEqualTo("Judul");
        assertThat(script.title("fr")).isEqualTo("Title");
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
