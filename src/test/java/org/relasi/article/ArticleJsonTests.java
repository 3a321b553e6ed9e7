package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-10T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void takesSourceForPublisher() {
        for (String fields : List.of(
                "\"source\": \"Koran\"",
                "\"publisher\": \"Koran\"",
                "\"publisher\": \"Koran\", \"source\": \"Koran\"",
                "\"publisher\": null, \"source\": \"Koran\"")) {
            String json = "{\"text\": \"Isi.\", " + fields + "}";
            assertThat(ArticleJson.strict(json, CLOCK).publisher()).as(json).isEqualTo("Koran");
            assertThat(ArticleJson.lenient(json, CLOCK).publisher()).as(json).isEqualTo("Koran");
        }
    }

    @Test
    void refusesTwoPublishers() {
        String json = "{\"text\": \"Isi.\", \"publisher\": \"Koran\", \"source\": \"Kawat\"}";
        assertThatExceptionOfType(InvalidArticle.class)
                .isThrownBy(() -> ArticleJson.lenient(json, CLOCK))
                .withMessageContainingAll("source", "Koran", "Kawat");
        assertThatExceptionOfType(InvalidArticle.class).isThrownBy(() -> ArticleJson.strict(json, CLOCK));
    }

    @Test
    void readsEveryField() {
        Submission article = ArticleJson.strict("""
            {"title": " Judul ", "text": "Isi.", "url": "https://example.org/1", "publisher": "Koran",
             "publishedAt": "2026-05-09T23:10:00+07:00", "language": "id-ID"}
            """, CLOCK);
        assertThat(article)
                .isEqualTo(new Submission(
                        "Judul", "Isi.", "https://example.org/1", "Koran", LocalDate.of(2026, 5, 9), "id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"text\": \"Isi.\", \"txet\": \"x\"} | 'txet' is not a known field; there are [title, text, url, publisher, publishedAt, language]",
                "{\"title\": \"Judul\"} | 'text' is required",
                "{\"text\": 5} | 'text' is a string",
                "{\"text\": \"Isi.\", \"url\": \"javascript:alert(1)\"} | 'url' is an absolute http or https address",
                "{\"text\": \"Isi.\", \"language\": \"bahasa indonesia\"} | 'language' is an ISO 639-1 code such as id"
                        + " or en"
            })
    void namesTheFieldAtFault(String json, String message) {
        assertThatExceptionOfType(InvalidArticle.class)
                .isThrownBy(() -> ArticleJson.strict(json, CLOCK))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0001-01-01", "9999-12-31", "31/31/2020", "2020-02-30", "2020-13-01", "2026-05-13", "kemarin", ""
            })
    void refusesAnAbsurdDay(String day) {
        assertThatExceptionOfType(InvalidArticle.class)
                .isThrownBy(() -> ArticleJson.strict("{\"text\": \"Isi.\", \"publishedAt\": \"" + day + "\"}", CLOCK))
                .withMessageStartingWith("'publishedAt' cannot be");
    }

    @Test
    void takesTomorrowAsTheDateLineMayBeAhead() {
        Submission article = ArticleJson.strict("{\"text\": \"Isi.\", \"publishedAt\": \"2026-05-12\"}", CLOCK);
        assertThat(article.publishedAt()).isEqualTo("2026-05-12");
    }

    @Test
    void tellsWhereJsonIsBroken() {
        assertThatExceptionOfType(BrokenJson.class)
                .isThrownBy(() -> ArticleJson.strict("{\"title\": \"Judul\",\n  \"text\" \"Isi.\"}", CLOCK))
                .withMessage("not valid JSON: line 2, column 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"Isi.\"", "null", "{} {}", "", "{\"text\":\"a\",\"text\":\"b\"}"})
    void refusesWhatIsNotOneObject(String json) {
        assertThatExceptionOfType(UnreadableArticle.class).isThrownBy(() -> ArticleJson.strict(json, CLOCK));
    }

    @Test
    void refusesADeepNestWithoutExhaustingTheStack() {
        assertThatExceptionOfType(BrokenJson.class)
                .isThrownBy(() -> ArticleJson.strict("{\"text\":" + "[".repeat(100_000), CLOCK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'publisher': 'Koran Umpama' | Koran Umpama",
                "'source': 'Koran Umpama' | Koran Umpama",
                "'source': 'Koran Umpama', 'publisher': null | Koran Umpama",
                "'source': '', 'publisher': 'Koran Umpama' | Koran Umpama",
                "'source': 'KORAN UMPAMA', 'publisher': 'Koran Umpama' | Koran Umpama",
                "'source': 'koranumpama.co.id', 'publisher': 'Koran Umpama' | Koran Umpama"
            })
    void takesSourceAndPublisherForOneField(String fields, String publisher) {
        String json = "{'text': 'Isi.', " + fields + "}";
        assertThat(ArticleJson.strict(json.replace('\'', '"'), CLOCK).publisher())
                .isEqualTo(publisher);
    }

    @Test
    void namesBothWhereSourceAndPublisherDiffer() {
        String json = "{\"text\": \"Isi.\", \"source\": \"Koran Umpama\", \"publisher\": \"Warta Umpama\"}";
        assertThatExceptionOfType(InvalidArticle.class)
                .isThrownBy(() -> ArticleJson.strict(json, CLOCK))
                .withMessage(
                        "'source' is another name for 'publisher', and they differ: 'Koran Umpama' and 'Warta Umpama'");
    }

    @Test
    void readsTheLineOfACollectionWithFieldsOfItsOwn() {
        Submission article = ArticleJson.lenient(
                "{\"id\": 7, \"text\": \"Isi.\", \"source\": \"Koran\", \"publishedAt\": null}", CLOCK);
        assertThat(article).isEqualTo(new Submission(null, "Isi.", null, "Koran", null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'date': '2 Maret 2026' | 2026-03-02",
                "'publishedAt': 'March 2, 2026' | 2026-03-02",
                "'date': 'Senin, 02/03/2026 14:05 WIB' | 2026-03-02",
                "'publishedAt': '6 Nop 2025' | 2025-11-06",
                "'date': '2026-02-28WIB19:17:34+07:00' | 2026-02-28",
                "'date': '2026-02-28T19:17:34+07:00' | 2026-02-28"
            })
    void readsTheDayOfALineAsThatOfATextsHeader(String field, LocalDate day) {
        String json = "{'text': 'Isi dan itu.', " + field + "}";
        assertThat(ArticleJson.lenient(json.replace('\'', '"'), CLOCK).publishedAt())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kemarin", "31 Februari 2026", "2026-02-31", "2 Maret 2036", "2036-03-02"})
    void refusesADayOfALineThatThereIsNot(String written) {
        String json = "{\"text\": \"Isi.\", \"date\": \"" + written + "\"}";
        assertThatExceptionOfType(InvalidArticle.class)
                .isThrownBy(() -> ArticleJson.lenient(json, CLOCK))
                .withMessageContaining(written);
    }

    @Test
    void takesNoDayInWordsInARequest() {
        assertThatExceptionOfType(InvalidArticle.class)
                .isThrownBy(() -> ArticleJson.strict("{\"text\": \"Isi.\", \"publishedAt\": \"2 Maret 2026\"}", CLOCK))
                .withMessageContaining("2026-01-31");
    }
}
