package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relasi.evaluate.EvaluateCommand;
import picocli.CommandLine;

class TrainCommandTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void saysWhichFilesAreMissingBeforeItBegins() {
        int code = run(new TrainCommand(), "--data", folder.toString(), "--language", "id");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("no such file", "id_gsd-test.conllu", "ner-nergrit-test.txt");
    }

    @Test
    void refusesLanguagesAndPartsThatItDoesNotKnow() {
        assertThat(run(new TrainCommand(), "--data", folder.toString(), "--language", "xx"))
                .isEqualTo(2);
        assertThat(run(new TrainCommand(), "--data", folder.toString(), "--language", "id", "--parts", "legs"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'xx'", "no part 'legs'; there are clusters, ");
    }

    @Test
    void saysWhichLineOfTheDataIsWrong() throws IOException {
        Path manifest = MiniLanguage.write(folder);
        Files.writeString(folder.resolve("train.conllu"), "1\tword\n");
        int code = run(
                new TrainCommand(),
                "--data",
                folder.toString(),
                "--language",
                MiniLanguage.CODE,
                "--manifest",
                manifest.toString(),
                "--out",
                folder.resolve("models").toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("train.conllu:1: 2 columns instead of 10");
    }

    @Test
    void evaluatesWhatWasTrained() throws IOException {
        String manifest = MiniLanguage.write(folder).toString();
        String models = folder.resolve("models").toString();
        assertThat(run(
                        new TrainCommand(),
                        "--data",
                        folder.toString(),
                        "--language",
                        "xx",
                        "--manifest",
                        manifest,
                        "--out",
                        models))
                .isZero();
        assertThat(run(
                        new EvaluateCommand(),
                        "syntax",
                        "--data",
                        folder.toString(),
                        "--language",
                        "xx",
                        "--manifest",
                        manifest,
                        "--models",
                        models))
                .isZero();
        assertThat(out.toString()).containsPattern("UPOS +mini (9[5-9]|100)\\.\\d\n");
    }

    @Test
    void evaluatesNothingWithoutData() {
        assertThat(run(new EvaluateCommand(), "syntax", "--data", folder.toString(), "--language", "id"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no such file");
    }
}
