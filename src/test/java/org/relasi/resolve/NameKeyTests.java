package org.relasi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Joko Widodo     | joko widodo",
                "  JOKO   widodo | joko widodo",
                "Recep Tayyip Erdoğan | recep tayyip erdogan",
                "Ma'ruf Amin     | maruf amin",
                "U.S. Senate     | us senate",
                "Bangsa-Bangsa   | bangsa bangsa",
                "G20             | g20",
                "???             | ???"
            })
    void foldsCaseAccentsAndPunctuation(String name, String key) {
        assertThat(NameKey.of(name).text()).isEqualTo(key);
    }

    @Test
    void tellsPartsOfAnIdApart() {
        assertThat(HashId.of("ab", "c")).hasSize(32).isNotEqualTo(HashId.of("a", "bc"));
        assertThat(HashId.of("Person", "x")).isEqualTo(HashId.of("Person", "x"));
    }
}
