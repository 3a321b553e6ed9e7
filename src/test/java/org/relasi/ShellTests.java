package org.relasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

class ShellTests {

    private final Shell shell = new Shell(List.of(NeedsStore.class), List.of(Adds.class));

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

    @Test
    void checksTheArgumentsBeforeItStartsAStore() {
        assertThat(shell.run("store", "--fly")).isEqualTo(2);
        assertThat(shell.run("store", "--help")).isZero();
    }

    @Test
    void saysItsVersionAndItsUse() {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.run("--help")).isZero();
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

    @Command(name = "store", mixinStandardHelpOptions = true)
    static final class NeedsStore implements Callable<Integer> {
        private final String collaborator;

        NeedsStore(String collaborator) {
            this.collaborator = collaborator;
        }

        @Override
        public Integer call() {
            throw new IllegalStateException("needs a store and " + collaborator);
        }
    }
}
