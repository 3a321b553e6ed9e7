package org.relasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@StoreTest
class ShellIT {

    @Test
    void givesACommandTheStoreAndItsOptions() {
        assertThat(new Shell(List.of(Asks.class), List.of())
                        .run("ask", "--number", "41", "--relasi.embedded.directory=target/not-made"))
                .isEqualTo(42);
    }

    @Command(name = "ask")
    static final class Asks implements Callable<Integer> {
        private final Driver driver;

        @Option(names = "--number")
        private int number;

        Asks(Driver driver) {
            this.driver = driver;
        }

        @Override
        public Integer call() {
            return driver.executableQuery("RETURN " + number + " + 1")
                    .execute()
                    .records()
                    .get(0)
                    .get(0)
                    .asInt();
        }
    }
}
