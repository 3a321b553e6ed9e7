package org.relasi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentsTests {

    @Test
    void servesWhereNoCommandIsTyped() {
        assertThat(Arguments.of().words()).containsExactly("serve");
        assertThat(Arguments.of("--sample").words()).containsExactly("serve", "--sample");
        assertThat(Arguments.of("--server.port=0").words()).containsExactly("serve");
    }

    @Test
    void showsHelpOfTheWholeProgramWithoutACommand() {
        assertThat(Arguments.of("--help").words()).containsExactly("--help");
        assertThat(Arguments.of("-V").words()).containsExactly("-V");
    }

    @Test
    void takesDottedNamesWithAValueAsSettings() {
        Arguments arguments =
                Arguments.of("ingest", "--relasi.embedded.bolt-port=0", "a.txt", "--format=rss", "--spring.neo4j.uri=");

        assertThat(arguments.settings()).containsExactly("--relasi.embedded.bolt-port=0", "--spring.neo4j.uri=");
        assertThat(arguments.words()).containsExactly("ingest", "a.txt", "--format=rss");
    }

    @Test
    void leavesAMistypedSettingToBeRefused() {
        assertThat(Arguments.of("serve", "--server.port", "0").settings()).isEmpty();
    }

    @Test
    void takesEverythingAfterTwoDashesAsOperands() {
        assertThat(Arguments.of("extract", "--", "--a.b=c").words()).containsExactly("extract", "--", "--a.b=c");
    }
}
