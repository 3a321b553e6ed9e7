package org.relasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.command.ChecksFirst;
import org.relasi.command.WrongUsage;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@ExtendWith(OutputCaptureExtension.class)
class ShellTests {

    private final Shell shell = new Shell(List.of(NeedsStore.class), List.of(Adds.class, Groups.class));

    @Test
    void givesTheExitCodeOfTheCommand() {
        assertThat(shell.run("add", "1", "0")).isEqualTo(1);
        assertThat(shell.run("add", "0", "0")).isZero();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(shell.run("fly")).isEqualTo(2);
        assertThat(shell.run("--fly")).isEqualTo(2);
        assertThat(shell.run("add", "one")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "serv, there is no command 'serv', serve",
        "stroe, there is no command 'stroe', store",
        "keys lst, there is no command 'lst', list",
        "store --wheer x, there is no option '--wheer', --where",
        "help serv, there is no command 'serv', serve"
    })
    void saysWhatWasProbablyMeant(String typed, String problem, String meant, CapturedOutput output) {
        assertThat(shell.run(typed.split(" "))).isEqualTo(2);
        assertThat(output.getErr()).contains("relasi: " + problem, "Did you mean: " + meant, "--help tells more");
        assertThat(output.getErr().lines()).hasSizeLessThan(5);
    }

    @Test
    void asksForTheValueOfASetting(CapturedOutput output) {
        assertThat(shell.run("store", "--server.port", "0")).isEqualTo(2);
        assertThat(output.getErr()).contains("--server.port needs a value, with an equals sign: --server.port=VALUE");
    }

    @Test
    void checksTheArgumentsBeforeItStartsAStore() {
        assertThat(shell.run("store", "--fly")).isEqualTo(2);
        assertThat(shell.run("store", "--help")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"store --where nowhere", "group inner --where nowhere"})
    void asksACommandBeforeItStartsAnything(String typed, CapturedOutput output) {
        assertThat(shell.run(typed.split(" "))).isEqualTo(2);
        assertThat(output.getErr()).isEqualTo("relasi: nowhere: no such file\n");
        assertThat(output.getOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"store --where here --relasi.embeded.directory=x", "--server.prot=1", "add 1 --server.port=one"})
    void refusesAWrongSettingBeforeItStartsAnything(String typed, CapturedOutput output) {
        assertThat(shell.run(typed.split(" "))).isEqualTo(2);
        assertThat(output.getErr()).startsWith("relasi: ").hasLineCount(1);
        assertThat(output.getOut()).isEmpty();
    }

    @Test
    void saysInWordsThatAFileCouldNotBeRead(CapturedOutput output) {
        assertThat(shell.run("group", "inner", "--where", "gone")).isEqualTo(2);
        assertThat(output.getErr()).isEqualTo("relasi: gone: no such file\n");
    }

    @Test
    void saysItsVersionAndItsUse(CapturedOutput output) {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.run("store", "--version")).isZero();
        assertThat(output.getOut().lines()).hasSize(2).allMatch(line -> line.startsWith("relasi "));
        assertThat(shell.run("--help")).isZero();
    }

    @Test
    void helpsWithACommandAndWithACommandOfOne(CapturedOutput output) {
        assertThat(shell.run("help", "store")).isZero();
        assertThat(shell.run("help", "group", "inner")).isZero();
        assertThat(shell.run("help")).isZero();
        assertThat(output.getOut()).contains("Usage: relasi store", "Usage: relasi group inner", "Usage: relasi [");
    }

    @Test
    void fitsAnOrdinaryTerminal(CapturedOutput output) {
        shell.run("help");
        shell.run("help", "store");
        assertThat(output.getOut().lines()).allMatch(line -> line.length() <= 80);
    }

    @Command(name = "add")
    static final class Adds implements Callable<Integer> {
        @Parameters
        private List<Integer> numbers = List.of();

        @Override
        public Integer call() {
            return numbers.stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Command(name = "group", subcommands = Inner.class)
    static final class Groups {}

    @Command(name = "inner", mixinStandardHelpOptions = true)
    static final class Inner implements Callable<Integer>, ChecksFirst {
        @Option(names = "--where")
        private String where = "here";

        @Override
        public void check() {
            requireNotNowhere(where);
        }

        @Override
        public Integer call() throws IOException {
            throw new NoSuchFileException(where);
        }
    }

    @Command(name = "store", mixinStandardHelpOptions = true)
    static final class NeedsStore implements Callable<Integer>, ChecksFirst {
        private final String collaborator;

        @Option(names = "--where")
        private String where = "here";

        NeedsStore(String collaborator) {
            this.collaborator = collaborator;
        }

        @Override
        public void check() {
            requireNotNowhere(where);
        }

        @Override
        public Integer call() {
            throw new IllegalStateException("needs a store and " + collaborator);
        }
    }

    private static void requireNotNowhere(String where) {
        if (where.equals("nowhere")) {
            throw new WrongUsage(where + ": no such file");
        }
    }
}
