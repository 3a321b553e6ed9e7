package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Scripts that users drop into a folder of a running service. */
class ScriptFolderIT extends QueryApi {

    private static final String GOOD = """
            // States by name
            // title.id: Negara menurut nama
            // description: All states.
            // group: Ours & theirs, 1
            // param code: string
            MATCH (s:State {iso3: $code}) RETURN s.name AS name LIMIT 10
            """;

    @TempDir
    static Path directory;

    @Autowired
    ScriptFolder folder;

    @Autowired
    ScriptCheck check;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("relasi.query.scripts-directory", directory::toString);
        registry.add("relasi.query.browser-url", () -> "http://localhost:9/browser/");
    }

    @AfterEach
    void empty() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        folder.reload();
    }

    @Test
    void runsAScriptThatIsDroppedIn() throws Exception {
        write("states_by_code.cypher", GOOD);

        ask("/queries/states_by_code?code=TUR")
                .andExpect(jsonPath("$.rows[0].name").value("Türkiye"));
        ask("/queries")
                .andExpect(jsonPath("$.items[?(@.name == 'states_by_code')].origin")
                        .value("user"))
                .andExpect(jsonPath("$.items[?(@.name == 'states_by_code')].titles.id")
                        .value("Negara menurut nama"));
        refuse(400, "invalid-request", "/queries/states_by_code");
    }

    @Test
    void showsItInTheGuideAndTheArchiveWithWhatIsStillToBeGiven() throws Exception {
        write("states_by_code.cypher", GOOD);

        mvc.perform(get("/browser/guide.html"))
                .andExpect(content().string(containsString("<h3>Ours &amp; theirs</h3>")))
                .andExpect(content().string(containsString("MATCH (s:State {iso3: $code})")));
        byte[] zip = mvc.perform(get("/browser/scripts.zip"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(zip, StandardCharsets.UTF_8)).contains("Ours _ theirs/states_by_code.cypher");
        mvc.perform(get("/browser/queries/states_by_code")).andExpect(status().isFound());
    }

    @Test
    void takesOverChangesAndForgetsWhatIsGone() throws Exception {
        write("states_by_code.cypher", GOOD);
        write("states_by_code.cypher", GOOD.replace("s.name AS name", "s.id AS name"));
        ask("/queries/states_by_code?code=TUR")
                .andExpect(jsonPath("$.rows[0].name").value("e-tur"));

        write("states_by_code.cypher", "// Broken");
        refuse(404, "query-not-found", "/queries/states_by_code");

        Files.delete(directory.resolve("states_by_code.cypher"));
        folder.reload();
        ask("/queries").andExpect(jsonPath("$.refused.length()").value(0));
        mvc.perform(get("/browser/guide.html")).andExpect(content().string(not(containsString("States by name"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bad.cypher | RETURN 1 AS x\\nUNION\\nCREATE (n) RETURN 1 AS x | 5 | cannot CREATE",
                "bad.cypher | MATCH (n)\\nRETURN m LIMIT 1 | 4 | Variable `m` not defined",
                "bad.cypher | MATCH (n)\\nRETRN n | 4 | Invalid input 'RETRN'",
                "bad.cypher | MATCH (n) RETURN $x | 3 | parameter 'x' is not declared",
                "who_accuses_whom.cypher | RETURN 1 AS x | 1 | relasi itself has a script of that name",
                "Bad Name.cypher | RETURN 1 AS x | 1 | a-z, 0-9 and _",
            })
    void namesFileLineAndProblemOfWhatItRefuses(String file, String statement, int line, String problem)
            throws Exception {
        write(file, "// Title\n// description: D.\n" + statement.replace("\\n", "\n"));

        assertThat(folder.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.file()).isEqualTo(file);
            assertThat(refused.line()).isEqualTo(line);
            assertThat(refused.problem()).contains(problem);
        });
        ask("/queries")
                .andExpect(jsonPath("$.refused[0].file").value(file))
                .andExpect(jsonPath("$.refused[0].line").value(line));
        ask("/queries/who_accuses_whom").andExpect(jsonPath("$.rows.length()").value(2));
    }

    @Test
    void refusesWhatIsNoTextAndWhatIsTooLong() throws Exception {
        Files.write(directory.resolve("latin.cypher"), new byte[] {'/', '/', ' ', (byte) 0xe9, '\n'});
        write("long.cypher", "// " + "x".repeat(70_000));
        write("notes.txt", "no script");

        assertThat(folder.refused()).extracting(RefusedScript::file).containsExactly("latin.cypher", "long.cypher");
    }

    @Test
    void looksByItself() throws Exception {
        Files.writeString(directory.resolve("states_by_code.cypher"), GOOD);

        Instant deadline = Instant.now().plus(Duration.ofMinutes(1));
        while (folder.script("states_by_code").isEmpty() && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
        }
        assertThat(folder.script("states_by_code")).isPresent();
    }

    @Test
    void keepsWhatItHasWhileTheFolderIsAway() throws Exception {
        Path elsewhere = Files.createDirectory(directory.resolveSibling("scripts-" + System.nanoTime()));
        Files.writeString(elsewhere.resolve("states_by_code.cypher"), GOOD);
        QuerySettings settings = new QuerySettings(Duration.ofSeconds(9), 9, 4, null, elsewhere);
        ScriptFolder mounted = new ScriptFolder(settings, check);
        mounted.reload();
        Path away = Files.move(elsewhere, directory.resolveSibling("away-" + System.nanoTime()));

        mounted.reload();

        assertThat(mounted.script("states_by_code")).isPresent();
        assertThat(mounted.refused())
                .extracting(RefusedScript::problem)
                .isEqualTo(List.of("the folder of scripts cannot be read; is it there?"));
        Files.move(away, elsewhere);
        mounted.reload();
        assertThat(mounted.refused()).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
        folder.reload();
    }
}
