package org.relasi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vladimir Putin | VLADIMIR PUTIN",
                "Vladimir Putin | Vladimir V. Putin",
                "Vladimir Putin | Putin, Vladimir",
                "Vladimir Putin | Presiden Vladimir Putin",
                "Recep Tayyip Erdoğan | Recep Tayyip Erdogan",
                "Kim Jong-un | Kim Jong Un",
                "Volodymyr Zelenskyy | Volodymyr Zelensky",
                "Volodymyr Zelenskyy | Volodymyr Zelenskiy",
                "Aleksei Navalny | Alexei Navalny",
                "Sergey Lavrov | Sergei Lavrov",
                "Mohamad Mahathir | Muhammad Mahathir",
                "Mohammed Morsi | Mohamed Morsi",
                "Soekarno Hatta | Sukarno Hatta",
                "Joko Widodo | Djoko Widodo",
                "Tjahjo Kumolo | Cahyo Kumolo",
                "Sutan Sjahrir | Sutan Syahrir",
                "Sjafrie Sjamsoeddin | Syafri Syamsudin",
                "Bashar al-Assad | Bashar Assad",
                "Abdel Fattah el-Sisi | Abdul Fattah al-Sisi",
                "Anwar Ibrahim | Datuk Anwar Ibrahim",
                "Retno Marsudi | Prof. Dr. Retno Marsudi, S.H., M.Hum.",
                "Retno Marsudi | Retno Marsudi, MA",
                "J. D. Vance | J.D. Vance",
                "Joko Widodo | Jokowi",
                "Joko Widodo | Presiden Jokowi",
                "Abdurrahman Wahid | Gus Dur",
                "Anies Baswedan | Anies Rasyid Baswedan",
                "Soekarno | Bung Karno",
                "Abdullah bin Rashid | Abdullah ibn Rashid",
                "Martin Luther King Jr. | Martin Luther King, Junior"
            })
    void knowsASpellingOfTheSameName(String name, String other) {
        assertThat(PersonName.of(other).key()).isEqualTo(PersonName.of(name).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Joko Widodo | Joni Widodo",
                "Donald Trump | Ivanka Trump",
                "Donald Trump | Donald Trump Jr.",
                "George W. Bush | George H. W. Bush",
                "George W. Bush | George Bush",
                "Joe Chen | Yu Chen",
                "Terry Smith | Terri Smith",
                "Kim Jong Un | Kim Jong Il",
                "Megawati Soekarnoputri | Guruh Soekarnoputra",
                "Vladimir Putin | Putin",
                "Li Wei | Ly Wei",
                "Volodymyr Zelensky | Olena Zelenska",
                "John Smith | J. Smith"
            })
    void keepsDifferentNamesApart(String name, String other) {
        assertThat(PersonName.of(other).key()).isNotEqualTo(PersonName.of(name).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Putin", "Mr. Putin", "Ibu Risma", "V. Putin", "Prabowo, S.H.", "Kim Jong -", "Trump Jr."})
    void seesThatAGivenNameOrASurnameIsMissing(String name) {
        assertThat(PersonName.of(name).isFull()).isFalse();
    }

    @Test
    void knowsWhoIsListedByOneNameAlone() {
        assertThat(PersonName.of("Sukarno").isFull()).isTrue();
        assertThat(PersonName.of("Jokowi").isFull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Anies Baswedan, Anies Rasyid Baswedan, true",
        "Baswedan, Anies Rasyid Baswedan, false",
        "Rasyid Baswedan, Anies Rasyid Baswedan, false",
        "Anies Budi Baswedan, Anies Rasyid Baswedan, false"
    })
    void shortensANameBetweenItsFirstWordAndItsLast(String form, String name, boolean expected) {
        assertThat(PersonName.of(form).shortens(PersonName.of(name))).isEqualTo(expected);
    }
}
