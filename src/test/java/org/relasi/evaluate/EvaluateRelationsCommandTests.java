package org.relasi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relasi.ingest.ArticleReader;
import picocli.CommandLine;

class EvaluateRelationsCommandTests {

    private static final ArticleReader READER = ArticleReader.standalone();
    private static final String ACCUSED = "Jerman menuduh Rusia dan yang lain tidak. ";
    private static final String ANNOTATIONS = """
            {"doc": "017", "language": "id", %s
             "entities": [
               {"id": "e1", "type": ["State"], "name": "Jerman", "mentions": ["Jerman"]},
               {"id": "e2", "type": "State", "name": "Rusia", "mentions": ["Rusia"]}],
             "relations": [
               {"source": "e1", "type": ["ACCUSES"], "target": ["e2"], "polarity": "asserted",
                "attributedTo": null, "quote": "Jerman menuduh Rusia", "optional": false},
               {"source": ["e2"], "type": "THREATENS", "target": ["e1"], "quote": "Rusia … Jerman"}]}
            """;

    @TempDir
    private Path folder;

    private Path gold = Path.of("");
    private Path articles = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeFolders() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        articles = Files.createDirectory(folder.resolve("articles"));
    }

    @Test
    void printsErrorsThenFiguresThenTheSummary() throws IOException {
        annotate("017", "");
        article("017", ACCUSED + "Prancis memuji Rusia.");
        assertThat(run("--per-doc")).isZero();
        assertThat(lines())
                .containsSubsequence(
                        "017          relations P 0.500  R 0.500  F1 0.500  (tp 1 fp 1 fn 1)",
                        "017\tentity-extra\tPrancis\tState",
                        "017\trelation-missed\tRusia\tTHREATENS\tJerman\tRusia … Jerman",
                        "017\trelation-extra\tPrancis\tPRAISES\tRusia\tPrancis memuji Rusia.",
                        "ACCUSES          P 1.000  R 1.000  F1 1.000  (tp 1 fp 0 fn 0)",
                        "entities   P 0.667  R 1.000  F1 0.800  (tp 2 fp 1 fn 0)",
                        "exact      P 0.500  R 0.500  F1 0.500  (tp 1 fp 1 fn 1)",
                        "family     P 0.500  R 0.500  F1 0.500  (tp 1 fp 1 fn 1)",
                        "pair       P 0.500  R 0.500  F1 0.500  (tp 1 fp 1 fn 1)",
                        "polarity   1.000 of 1 matched relations",
                        "attribution 1.000 of 1 matched relations",
                        "articles 1  entity F1 0.800  relation F1 0.500  relation P 0.500  relation R 0.500");
        assertThat(lines()).anyMatch(line -> line.startsWith("confidence 0."));
    }

    @Test
    void saysWhyRelationsAreMissedOrWrong() throws IOException {
        annotate("017", "");
        article("017", "Rusia memuji Jerman. Prancis memuji Rusia.");
        assertThat(run("--no-errors", "--reader", "rules")).isZero();
        assertThat(lines())
                .contains(
                        "    1 missed, and read as another relation",
                        "    1 missed, and read as another relation, turned",
                        "    1 wrong, and annotated as another relation",
                        "    1 wrong, of somebody or something that is not annotated");
        out.reset();
        article("017", "Prancis dan yang lain memuji Rusia.");
        assertThat(run("--no-errors", "--reader", "rules")).isZero();
        assertThat(lines())
                .contains(
                        "    1 missed, for its doer was not found",
                        "    1 missed, for its undergoer was not found",
                        "    1 wrong, of somebody or something that is not annotated");
    }

    @Test
    void comparesTwoReadingsOfTheSameArticles() throws IOException {
        annotate("017", "");
        article("017", ACCUSED);
        assertThat(run("--no-errors", "--reader", "rules", "--beside", "rules")).isZero();
        assertThat(lines())
                .contains(
                        "95 % of draws of articles  entity F1 1.000 to 1.000  relation F1 0.667 to 0.667"
                                + "  relation P 1.000 to 1.000  relation R 0.500 to 0.500",
                        "relation F1 0.667 beside 0.667 of rules: 95 % of draws of articles 0.000 to 0.000,"
                                + " better in 0.000 of them");
    }

    @Test
    void readsByTheModelAlone() throws IOException {
        annotate("017", "");
        article("017", ACCUSED);
        assertThat(run("--no-errors", "--reader", "model")).isZero();
        assertThat(lines()).contains("ACCUSES          P 1.000  R 1.000  F1 1.000  (tp 1 fp 0 fn 0)");
        assertThat(run("--reader", "judge")).isEqualTo(2);
    }

    @Test
    void readsNoFurtherThanTheArticleIsAnnotated() throws IOException {
        annotate("017", "\"annotatedChars\": " + ACCUSED.length() + ",");
        article("017", ACCUSED + "Prancis memuji Rusia.");
        assertThat(run()).isZero();
        assertThat(lines()).contains("exact      P 1.000  R 0.500  F1 0.667  (tp 1 fp 0 fn 1)");
        out.reset();
        assertThat(run("--whole")).isZero();
        assertThat(lines()).contains("exact      P 0.500  R 0.500  F1 0.500  (tp 1 fp 1 fn 1)");
    }

    @Test
    void countsAnArticleThatIsNotThereAsMissedAndSaysSo() throws IOException {
        annotate("017", "");
        annotate("018", "");
        article("017", ACCUSED);
        article("019", ACCUSED);
        assertThat(run("--no-errors")).isEqualTo(1);
        assertThat(lines())
                .contains("no prediction for: 018", "exact      P 1.000  R 0.250  F1 0.400  (tp 1 fp 0 fn 3)")
                .noneMatch(line -> line.contains("relation-missed"));
        assertThat(complaints()).containsExactly("relasi: articles without annotations, not read: 019");
    }

    @Test
    void comparesOnlyTheArticlesAskedFor() throws IOException {
        annotate("017", "");
        annotate("018", "");
        article("017", ACCUSED);
        article("018", "Rusia mengancam Jerman dan yang lain tidak.");
        assertThat(run("--only", "018")).isZero();
        assertThat(lines()).contains("exact      P 1.000  R 0.500  F1 0.667  (tp 1 fp 0 fn 1)");
        assertThat(run("--only", "016")).isEqualTo(2);
        assertThat(complaints()).containsExactly("relasi: no annotations of 016 in " + gold);
    }

    @Test
    void goesOnAfterAnArticleThatCannotBeRead() throws IOException {
        annotate("017", "");
        annotate("018", "");
        article("018", ACCUSED);
        Files.write(articles.resolve("017.txt"), new byte[] {'a', (byte) 0xFF});
        assertThat(run()).isEqualTo(1);
        assertThat(lines()).contains("no prediction for: 017");
        assertThat(complaints())
                .containsExactly("relasi: " + articles.resolve("017.txt") + ": not valid UTF-8 at byte 1");
    }

    @Test
    void namesTheFolderThatIsMissingOrEmpty() throws IOException {
        assertThat(run()).isEqualTo(2);
        Files.delete(articles);
        assertThat(run()).isEqualTo(2);
        assertThat(complaints())
                .containsExactly("relasi: no annotated article in " + gold, "relasi: no folder " + articles);
    }

    @Test
    void namesTheAnnotationsThatAreNotAsTheyShouldBe() throws IOException {
        Path file = gold.resolve("017.json");
        for (String text : List.of(
                "{",
                "{\"entities\": []}",
                "{\"entities\": [{\"id\": \"e1\", \"name\": \"Rusia\"}], \"relations\": []}",
                ANNOTATIONS.formatted("").replace("THREATENS", "FEARS"),
                ANNOTATIONS.formatted("").replace("[\"e2\"], \"polarity", "[\"e9\"], \"polarity"))) {
            Files.writeString(file, text);
            assertThat(run()).isEqualTo(2);
        }
        assertThat(complaints())
                .hasSize(5)
                .allMatch(line -> line.startsWith("relasi: " + file + ": "))
                .anyMatch(line -> line.endsWith("no list 'relations'"))
                .anyMatch(line -> line.contains("no 'type' in {"))
                .anyMatch(line -> line.endsWith("no relation is called FEARS"))
                .anyMatch(line -> line.endsWith("target of a relation is e9, which no entity has for id"));
    }

    private void annotate(String doc, String more) throws IOException {
        Files.writeString(gold.resolve(doc + ".json"), ANNOTATIONS.formatted(more));
    }

    private void article(String doc, String text) throws IOException {
        Files.writeString(articles.resolve(doc + ".txt"), text);
    }

    private int run(String... options) {
        EvaluateRelationsCommand command = new EvaluateRelationsCommand(
                (by, model) -> by == ReadBy.BOTH ? READER : by.reader(model),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        List<String> words = new ArrayList<>(List.of("--gold", gold.toString(), "--articles", articles.toString()));
        words.addAll(List.of(options));
        return new CommandLine(command).execute(words.toArray(String[]::new));
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> complaints() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
