package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

    @ParameterizedTest
    @CsvSource({
        "Rusia, +(rusia^2 OR rusia* OR rusia*)",
        "Türk, +(türk^2 OR türk* OR turk*)",
        "'a\"b', +(a^2 OR a* OR a*) +(b^2 OR b* OR b*)",
        "NOT x:*, +(not^2 OR not* OR not*) +(x^2 OR x* OR x*)",
    })
    void asksForEveryWordWholeOrAsABeginning(String typed, String lucene) {
        assertThat(SearchText.of(typed).toLucene()).isEqualTo(lucene);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "\"\\", "\u202e\u0000", "\u0301"})
    void hasNoWordsWhereThereIsNoLetterOrDigit(String typed) {
        assertThat(SearchText.of(typed).isEmpty()).isTrue();
    }

    @Test
    void readsTheFirstWordsOfALongText() {
        assertThat(SearchText.of("kata ".repeat(1000)).words()).hasSize(12);
    }
}
