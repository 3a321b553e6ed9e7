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

class LearnConfidenceCommandTests {

    private static final String ANNOTATIONS = """
            {"doc": "%s", "language": "id",
             "entities": [
               {"id": "e1", "type": ["State"], "name": "Jerman", "mentions": ["Jerman"]},
               {"id": "e2", "type": ["State"], "name": "Rusia", "mentions": ["Rusia"]}],
             "relations": [
               {"source": ["e1"], "type": ["ACCUSES"], "target": ["e2"], "polarity": "asserted",
                "attributedTo": null, "quote": "Jerman menuduh Rusia"}]}
            """;

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

    @Test
    void writesTheWeightsOfCluesAndHowWellTheyHold() throws IOException {
        for (String doc : List.of("1", "2", "3")) {
            Files.writeString(gold.resolve(doc + ".json"), ANNOTATIONS.formatted(doc));
            Files.writeString(articles.resolve(doc + ".txt"), "Jerman menuduh Rusia. Rusia memuji Jerman itu.");
        }
        Path weights = folder.resolve("confidence.tsv");
        assertThat(run("--gold", gold, "--articles", articles, "--out", weights, "--reader", "fast"))
                .isZero();
        assertThat(out.toString()).contains("share right");
        List<String> lines = Files.readAllLines(weights);
        assertThat(lines.get(0)).startsWith("#").contains("6 statements");
        assertThat(weight(lines, "type=ACCUSES")).isPositive();
        assertThat(weight(lines, "type=PRAISES")).isNegative();
    }

    @Test
    void wantsAsManyFoldersOfArticlesAsOfAnnotations() {
        assertThat(run("--gold", gold + "," + gold, "--articles", articles)).isEqualTo(2);
        assertThat(err.toString()).contains("as many folders");
    }

    @Test
    void saysThatThereIsNothingToLearnFrom() {
        assertThat(run("--gold", gold, "--articles", articles)).isEqualTo(2);
        assertThat(err.toString()).contains("no statement");
    }

    private int run(Object... words) {
        CommandLine line = new CommandLine(new LearnConfidenceCommand());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(List.of(words).stream().map(String::valueOf).toArray(String[]::new));
    }

    private static double weight(List<String> lines, String clue) {
        return lines.stream()
                .filter(line -> line.startsWith(clue + "\t"))
                .mapToDouble(line -> Double.parseDouble(line.substring(clue.length() + 1)))
                .findFirst()
                .orElseThrow();
    }
}
