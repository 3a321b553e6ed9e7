package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

    @ParameterizedTest
    @CsvSource({
        "NATO, +keys:(nato* OR /nato.*/ OR nato~1)",
        "Zelenskyy, +keys:(zelenskyy* OR /zelensk(j|dj|y)(j|dj|y).*/ OR zelenskyy~2)",
        "Türk, +keys:(turk* OR /t(u|oe)rk.*/ OR turk~1)",
        "U.S., +keys:(us* OR /(u|oe)s.*/)",
        "'a\"b', +keys:(a* OR /a.*/) +keys:(b* OR /b.*/)",
        "NOT x:*, +keys:(not* OR /not.*/) +keys:(x* OR /x.*/)",
    })
    void asksForEveryWordWholeAsABeginningOrNearlySo(String typed, String lucene) {
        assertThat(SearchText.of(typed).toLucene()).isEqualTo(lucene);
    }

    @ParameterizedTest
    @CsvSource({
        "soeharto, suharto",
        "tjahjo, cahyo",
        "djoko, joko",
        "sjahrir, syahrir",
        "achmad, ahmad",
        "akhmad, ahmad",
        "jusuf, yusuf",
    })
    void takesSpellingsOfOneSoundForOne(String old, String now) {
        assertThat(NameSpelling.fold(old)).isEqualTo(NameSpelling.fold(now));
        assertThat(now).matches(NameSpelling.pattern(old));
        assertThat(old).matches(NameSpelling.pattern(now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "\"\\", "\u202e\u0000", "\u0301"})
    void hasNoWordsWhereThereIsNoLetterOrDigit(String typed) {
        assertThat(SearchText.of(typed).isEmpty()).isTrue();
    }

    @Test
    void readsTheFirstLettersOfALongWord() {
        assertThat(SearchText.of("\ud835\udc9c".repeat(1_001)).words()).containsExactly("a".repeat(100));
        assertThat(SearchText.of("\ud801\udc28".repeat(1_001)).words()).containsExactly("\ud801\udc28".repeat(100));
    }

    @Test
    void readsTheFirstWordsOfALongText() {
        assertThat(SearchText.of("kata ".repeat(1000)).words()).hasSize(12);
    }
}
