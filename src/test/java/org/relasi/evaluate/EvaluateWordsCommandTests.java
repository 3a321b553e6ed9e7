package org.relasi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateWordsCommandTests {

    private static final String ANNOTATIONS = """
            {"doc": "%s",
             "entities": [
               {"id": "e1", "type": ["State"], "name": "%s", "mentions": ["%s"]},
               {"id": "e2", "type": ["State"], "name": "%s", "mentions": ["%s"]}],
             "relations": [
               {"source": ["e1"], "type": ["%s"], "target": ["e2"], "polarity": "asserted",
                "attributedTo": null, "trigger": "%s", "quote": "%s"%s}]}
            """;

    /** So much that the language is told. */
    private static final String INDONESIAN = " Begitulah yang dikatakan para pejabat di sana pada hari itu.";

    private static final String ENGLISH = " That is what the officials there had to say on that day.";

    @TempDir
    private Path folder;

    private Path gold = Path.of("");
    private Path articles = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeFolders() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        articles = Files.createDirectory(folder.resolve("articles"));
    }

    /** An article of a sentence that is annotated with what its verb says, and another one. */
    private void annotate(String doc, String type, String doer, String verb, String undergoer, String more)
            throws IOException {
        String sentence = doer + " " + verb + " " + undergoer + ".";
        Files.writeString(
                articles.resolve(doc + ".txt"), sentence + (verb.startsWith("accuse") ? ENGLISH : INDONESIAN));
        Files.writeString(
                gold.resolve(doc + ".json"),
                ANNOTATIONS.formatted(doc, doer, doer, undergoer, undergoer, type, verb, sentence, more));
    }

    @Test
    void countsHowOftenIndonesianFormsAreRightInOtherArticles() throws IOException {
        annotate("1", "SUPPORTS", "Jerman", "menyokong", "Polandia", "");
        annotate("2", "SUPPORTS", "Rusia", "menyokong", "Kuba", "");
        annotate("3", "SUPPORTS", "Jepang", "menyokong", "India", "");
        annotate("4", "PRAISES", "Mesir", "menyokong", "Yordania", "");
        assertThat(run("--gold", gold, "--articles", articles, "--least", "2", "--language", "id"))
                .isZero();
        // of the fourth the annotations say something else
        assertThat(out.toString().lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith("id\tmenyokong\tSUPPORTS\tnsubj_\tobj_\t3\t4\t3\t0.75\t"));
    }

    @Test
    void countsEnglishLemmasAndLeavesOptionalOnesOut() throws IOException {
        annotate("1", "ACCUSES", "Germany", "accuses", "Poland", "");
        annotate("2", "ACCUSES", "Russia", "accused", "Cuba", "");
        annotate("3", "ACCUSES", "Japan", "accused", "India", "");
        annotate("4", "ACCUSES", "Egypt", "accused", "Jordan", ", \"optional\": true");
        assertThat(run("--gold", gold, "--articles", articles, "--least", "2")).isZero();
        assertThat(out.toString().lines()).contains("en\taccuse\tACCUSES\tnsubj_\tobj_\t4\t3\t3\t1.00\t+0\tyes");
    }

    @Test
    void triesNoWordsThatOtherArticlesDoNotHave() throws IOException {
        annotate("1", "SUPPORTS", "Jerman", "menyokong", "Polandia", "");
        annotate("2", "PRAISES", "Rusia", "memuji", "Kuba", "");
        assertThat(run("--gold", gold, "--articles", articles, "--least", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("seen often enough");
    }

    @Test
    void namesArticlesThatCannotBeRead() throws IOException {
        annotate("1", "SUPPORTS", "Jerman", "menyokong", "Polandia", "");
        Files.writeString(articles.resolve("1.txt"), "Xyzzy.");
        assertThat(run("--gold", gold, "--articles", articles)).isEqualTo(2);
        assertThat(err.toString()).contains("1.txt");
    }

    @Test
    void wantsAsManyFoldersOfArticlesAsOfAnnotations() {
        assertThat(run("--gold", gold + "," + gold, "--articles", articles)).isEqualTo(2);
        assertThat(err.toString()).contains("as many folders");
    }

    private int run(Object... words) {
        CommandLine line = new CommandLine(new EvaluateWordsCommand());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(List.of(words).stream().map(String::valueOf).toArray(String[]::new));
    }
}
