package org.relasi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relasi.annotate.Annotators;
import org.relasi.annotate.ReaderSettings;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BODY =
            "Jerman menuduh Rusia meretas parlemen pada hari itu. Jerman menuduh Rusia lagi.";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsALineForTheScorer() throws IOException {
        Path file = Files.writeString(
                folder.resolve("017.txt"), "Tuduhan baru di parlemen\nsource: Koran date: 2026-01-01\n\n" + BODY);
        assertThat(run("--format", "eval", file.toString())).isZero();
        JsonNode line = JSON.readTree(lines().get(0));
        assertThat(line.get("doc").stringValue()).isEqualTo("017");
        assertThat(line.get("entities").toString())
                .contains("{\"id\":\"x1\",\"type\":\"State\",\"name\":\"Jerman\",\"mentions\":[\"Jerman\"]}");
        assertThat(line.get("relations")).hasSize(1);
        JsonNode relation = line.get("relations").get(0);
        assertThat(relation.get("type").stringValue()).isEqualTo("ACCUSES");
        assertThat(relation.get("polarity").stringValue()).isEqualTo("asserted");
        assertThat(relation.get("attributedTo").isNull()).isTrue();
        String text = "Tuduhan baru di parlemen\n\n" + BODY;
        JsonNode evidence = relation.get("evidence");
        assertThat(text.substring(
                        evidence.get("start").intValue(), evidence.get("end").intValue()))
                .isEqualTo(evidence.get("text").stringValue())
                .startsWith("Jerman menuduh Rusia meretas");
    }

    @Test
    void printsWhatTheServiceAnswers() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), BODY);
        assertThat(run(file.toString())).isZero();
        JsonNode line = JSON.readTree(lines().get(0));
        assertThat(line.get("outcome").stringValue()).isEqualTo("not-stored");
        assertThat(line.get("statements").get(0).get("subject").get("name").stringValue())
                .isEqualTo("Jerman");
        assertThat(line.get("statements").get(0).get("undergoer").toString())
                .isEqualTo("{\"start\":15,\"end\":20,\"text\":\"Rusia\"}");
    }

    @Test
    void printsEventDataUnderOneHeader() throws IOException {
        Path first = Files.writeString(
                folder.resolve("017.txt"),
                "Tuduhan baru\nsource: Koran date: 2026-01-01\n\nJerman menuduh Rusia hari itu.");
        Path second = Files.writeString(folder.resolve("b.txt"), BODY);
        assertThat(run("--format", "cameo", first.toString(), second.toString()))
                .isZero();
        assertThat(lines())
                .startsWith(
                        "doc\tdate\tsource\tsourceIso3\trelation\tcameo\ttarget\ttargetIso3\tsentence",
                        "017\t2026-01-01\tJerman\t\tACCUSES\t112\tRusia\t\tJerman menuduh Rusia hari itu.")
                .anyMatch(line -> line.startsWith("b\t\tJerman\t"));
    }

    @Test
    void readsStandardInput() {
        assertThat(run("-")).isZero();
        assertThat(lines()).hasSize(1);
    }

    @Test
    void goesOnAfterABadFile() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), BODY);
        Path broken = Files.write(folder.resolve("broken.txt"), new byte[] {'a', (byte) 0xFF});
        Path french = Files.writeString(
                folder.resolve("french.txt"),
                "Le ministre des affaires étrangères a rejeté les accusations du gouvernement.");
        assertThat(run(folder.resolve("none.txt").toString(), broken.toString(), french.toString(), good.toString()))
                .isEqualTo(1);
        assertThat(lines()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.endsWith("none.txt: no such file"))
                .anyMatch(line -> line.endsWith("broken.txt: not valid UTF-8 at byte 1"))
                .anyMatch(line -> line.contains("french.txt: ") && line.contains("Supported: id"));
    }

    @Test
    void countsTimesFromTheDateInTheHeader() throws IOException {
        String article = "Tuduhan\nsource: Harian date: 2025-03-13\n\n" + BODY;
        assertThat(run(Files.writeString(folder.resolve("a.txt"), article).toString()))
                .isZero();
        assertThat(lines())
                .singleElement()
                .asString()
                .contains(
                        "\"publishedAt\":\"2025-03-13\"", "\"eventTime\":\"2025-03-13\"", "\"eventPrecision\":\"day\"");
    }

    @Test
    void printsTheSameBytesForTheSameInput() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), BODY);
        run(file.toString());
        byte[] first = out.toByteArray();
        out.reset();
        run(file.toString());
        assertThat(out.toByteArray()).isEqualTo(first);
    }

    @Test
    void readsAFileInTheEncodingThatIsGiven() throws IOException {
        Path file = Files.write(
                folder.resolve("a.txt"), ("“Ya,” kata José. " + BODY).getBytes(Charset.forName("windows-1252")));
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("not valid UTF-8 at byte 0");
        assertThat(run("--encoding", "latin1", file.toString())).isZero();
        assertThat(lines()).singleElement().asString().contains("“Ya,” kata José.");
        assertThat(run("--encoding", "klingon", file.toString())).isEqualTo(2);
    }

    @Test
    void refusesAnUnknownFormatAndNoFile() {
        assertThat(run("--format", "xml", "a.txt")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... args) {
        ExtractCommand command = new ExtractCommand(
                new ArticleReader(
                        new Annotators(ReaderSettings.defaults()), new FirstTwoNames(), IngestSettings.defaults()),
                new ByteArrayInputStream(BODY.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandLine(command).execute(args);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
