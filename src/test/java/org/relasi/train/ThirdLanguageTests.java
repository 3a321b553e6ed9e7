package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relasi.syntax.Upos;
import org.relasi.train.DataFile.Role;
import picocli.CommandLine;

/** A language that relasi never heard of is learned from its data alone. */
class ThirdLanguageTests {

    @TempDir
    private static Path folder;

    private static Path manifest;

    @BeforeAll
    static void train() throws IOException {
        manifest = MiniLanguage.write(folder);
        assertThat(run("models")).isZero();
    }

    private static int run(String out, String... more) {
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of(
                "--data", folder.toString(), "--manifest", manifest.toString(), "--language", MiniLanguage.CODE));
        arguments.addAll(List.of("--out", folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return new CommandLine(new TrainCommand())
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
    }

    private static AnnotatedData data() throws IOException {
        return AnnotatedData.in(folder, DataManifest.read(MiniLanguage.CODE, manifest));
    }

    private static ModelReader reader() throws IOException {
        return new ModelReader(
                Models.in(folder.resolve("models").resolve(MiniLanguage.CODE)), MiniLanguage.CODE, Optional.empty());
    }

    @Test
    void tagsAndParsesSentencesThatItNeverSaw() throws IOException {
        ModelReader reader = reader();
        TreeScores scores = new TreeScores();
        TreeScores baseline = new TreeScores();
        for (TreebankSentence sentence : data().trees(EnumSet.of(Role.TEST))) {
            scores.add(sentence.words(), reader.read(sentence.forms(), Optional.empty()));
            baseline.add(sentence.words(), baseline(sentence));
        }
        assertThat(baseline.tags().f1()).isLessThan(0.5);
        assertThat(baseline.arcs().f1()).isLessThan(0.5);
        assertThat(scores.tags().f1()).isGreaterThan(0.95);
        assertThat(scores.arcs().f1()).isGreaterThan(0.95);
    }

    /** All words nouns, each the subject of the next. */
    private static List<TreebankWord> baseline(TreebankSentence sentence) {
        List<TreebankWord> words = new ArrayList<>();
        for (int id = 1; id <= sentence.size(); id++) {
            int head = id == sentence.size() ? 0 : id + 1;
            words.add(new TreebankWord(sentence.word(id).form(), null, Upos.NOUN, Map.of(), head, "nsubj"));
        }
        return words;
    }

    @Test
    void findsNamesThatItNeverSaw() throws IOException {
        ModelReader reader = reader();
        NameScores scores = new NameScores();
        for (NameSentence sentence : data().names(EnumSet.of(Role.TEST))) {
            scores.add(sentence.labels(), reader.names(sentence.forms(), sentence.corpus()));
        }
        assertThat(scores.all().gold()).isGreaterThan(50);
        assertThat(scores.all().f1()).isGreaterThan(0.95);
    }

    @Test
    void theSameDataAndSeedGiveTheSameBytes() throws IOException {
        assertThat(run("again")).isZero();
        Map<String, byte[]> first = models("models");
        assertThat(first.keySet())
                .contains("clusters.model", "lemmas.model", "tagger.model", "parser.model", "names.model");
        Map<String, byte[]> again = models("again");
        assertThat(again.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    private static Map<String, byte[]> models(String out) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(out).resolve(MiniLanguage.CODE))) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), ThirdLanguageTests::bytes));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void writesACardThatSaysWhatWasLearnedFromWhat() {
        String card = new String(
                bytes(folder.resolve("models").resolve(MiniLanguage.CODE).resolve("MODEL.md")),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(card)
                .contains("relasi train --data DIR --language xx --manifest FILE --seed 1\n")
                .containsPattern("\\| tagger\\.model \\| \\d+ \\| [0-9a-f]{64} \\|")
                .containsPattern("\\| mini \\| training \\| train\\.conllu \\| CC0 1\\.0 \\| 300 \\| [0-9a-f]{64} \\|")
                .containsPattern("\\| mini \\| test \\| names-test\\.txt \\| CC0 1\\.0 \\| 100 \\|")
                .doesNotContain(folder.toString());
    }
}
