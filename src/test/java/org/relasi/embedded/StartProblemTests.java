package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class StartProblemTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    java.lang.OutOfMemoryError: Java heap space          | too little memory
                    Could not reserve enough space for object heap      | too little memory
                    java.io.IOException: No space left on device        | no room left on the disk
                    Address already in use                              | port of Neo4j was taken
                    java.nio.file.InvalidStoreException: bad magic      | seem to be damaged
                    """)
    void readsFromTheLastWordsWhatWentWrong(String words, String said) {
        assertThat(StartDiagnosis.of(words, DataDirectory.at(folder)))
                .hasMessageContaining(said)
                .hasMessageContaining("neo4j-console.log");
    }

    @Test
    void refusesToStartOnAMachineThatIsTooSmall() {
        EmbeddedSettings settings = Settings.in(folder);

        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> Memory.check(settings, DataSize.ofMegabytes(300)))
                .withMessageContaining("there are 300 MB")
                .satisfies(problem -> assertThat(problem.advice()).contains("--relasi.embedded.heap="));
        assertThatNoException().isThrownBy(() -> Memory.check(settings, DataSize.ofGigabytes(2)));
    }
}
