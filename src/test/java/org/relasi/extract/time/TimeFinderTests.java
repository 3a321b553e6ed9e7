package org.relasi.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.syntax.Document;
import org.relasi.syntax.Sentence;

/** All articles here are published on Thursday, 13 March 2025. */
class TimeFinderTests {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 13);
    private static final TimeFinder FINDER = new TimeFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rabu ( 12/3/2025 ) hujan | Rabu ( 12/3/2025 )=2025-03-12 day",
                "Rabu ( 12/3 ) hujan | Rabu ( 12/3 )=2025-03-12 day",
                "Selasa malam ( 31/12 ) hujan | Selasa malam ( 31/12 )=2024-12-31 day",
                "Pada 1/2/2025 | 1/2/2025=2025-02-01 day",
                "Rapat Rabu , 12 Maret 2025 | Rabu , 12 Maret 2025=2025-03-12 day",
                "Lahir 12 Maret 2025 | 12 Maret 2025=2025-03-12 day",
                "Tiba 25 Agustus lalu | 25 Agustus lalu=2024-08-25 day",
                "Tiba 28 April | 28 April=2025-04-28 day",
                "Rapat pada Maret 2016 | pada Maret 2016=2016-03-01 month",
                "Rapat pada Juli | pada Juli=2024-07-01 month",
                "Rapat Juni lalu | Juni lalu=2024-06-01 month",
                "Rapat pada September tahun lalu | pada September tahun lalu=2024-09-01 month",
                "Rapat Desember mendatang | Desember mendatang=2025-12-01 month",
                "Rapat 26 - 28 Oktober 2024 | 26 - 28 Oktober 2024=2024-10-01 month",
                "Rapat tahun 2016 | tahun 2016=2016-01-01 year",
                "Rapat pada 2016 | 2016=2016-01-01 year",
                "Rapat akhir tahun 2016 | akhir tahun 2016=2016-01-01 year",
                "Rapat awal Mei 2016 | awal Mei 2016=2016-05-01 month",
                "Rapat kemarin | kemarin=2025-03-12 day",
                "Hari ini hujan | Hari ini=2025-03-13 day",
                "Rapat besok | besok=2025-03-14 day",
                "Rapat lusa | lusa=2025-03-15 day",
                "Rapat tadi malam | tadi malam=2025-03-12 day",
                "Rapat Senin lalu | Senin lalu=2025-03-10 day",
                "Rapat Kamis lalu | Kamis lalu=2025-03-06 day",
                "Rapat Senin pekan lalu | Senin pekan lalu=2025-03-03 day",
                "Rapat Jumat pekan ini | Jumat pekan ini=2025-03-14 day",
                "Rapat Senin depan | Senin depan=2025-03-17 day",
                "Rapat pekan lalu | pekan lalu=2025-03-03 week",
                "Rapat minggu lalu | minggu lalu=2025-03-03 week",
                "Minggu lalu hujan | Minggu lalu=2025-03-03 week",
                "Pada Minggu hujan | Minggu=2025-03-09 day",
                "Rapat bulan lalu | bulan lalu=2025-02-01 month",
                "Rapat tahun lalu | tahun lalu=2024-01-01 year",
                "Rapat awal pekan ini | awal pekan ini=2025-03-10 week",
                "Rapat tahun depan | tahun depan=2026-01-01 year",
                "Rapat dua hari lalu | dua hari lalu=2025-03-11 day",
                "Rapat tiga pekan yang lalu | tiga pekan yang lalu=2025-02-17 week",
                "Rapat 5 bulan silam | 5 bulan silam=2024-10-01 month",
                "Rapat setahun lalu | setahun lalu=2024-01-01 year",
                "Rapat dua hari lagi | dua hari lagi=2025-03-15 day",
                "Rapat pada Rabu | Rabu=2025-03-12 day",
                "Rapat pada Kamis | Kamis=2025-03-13 day",
                "Rapat 2025-02-28 | 2025-02-28=2025-02-28 day"
            })
    void readsIndonesian(String sentence, String expected) {
        assertThat(found("id", sentence, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He left on March 12 , 2025 | March 12 , 2025=2025-03-12 day",
                "He left on 12 March 2025 | 12 March 2025=2025-03-12 day",
                "He left on the 12th of March 2025 | the 12th of March 2025=2025-03-12 day",
                "He left on Wednesday ( March 12 ) | Wednesday ( March 12 )=2025-03-12 day",
                "He left on Dec. 31 | Dec. 31=2024-12-31 day",
                "The April 8 vote | April 8=2025-04-08 day",
                "He left on 25/12/2024 | 25/12/2024=2024-12-25 day",
                "He left on 12/25/2024 | 12/25/2024=2024-12-25 day",
                "He left on Wednesday , 3/12/2025 | Wednesday , 3/12/2025=",
                "He left on Tuesday , 2/4/2025 | Tuesday , 2/4/2025=2025-02-04 day",
                "He left in March 2016 | in March 2016=2016-03-01 month",
                "He left in late March 2016 | in late March 2016=2016-03-01 month",
                "He left in June | in June=2024-06-01 month",
                "He left in June last year | in June last year=2024-06-01 month",
                "He left last June | last June=2024-06-01 month",
                "He left on July 4-6 | July 4-6=",
                "He left July 4 - 6 , 2024 | July 4 - 6 , 2024=2024-07-01 month",
                "He left in 2016 | in 2016=2016-01-01 year",
                "The 2016 election | 2016=2016-01-01 year",
                "He left yesterday | yesterday=2025-03-12 day",
                "Today he left | Today=2025-03-13 day",
                "He leaves tomorrow | tomorrow=2025-03-14 day",
                "He left last night | last night=2025-03-12 day",
                "He left last Thursday | last Thursday=2025-03-06 day",
                "He leaves next Tuesday | next Tuesday=2025-03-18 day",
                "He left on Monday | Monday=2025-03-10 day",
                "Tuesday's talks | Tuesday's=2025-03-11 day",
                "He left on Monday last week | Monday last week=2025-03-03 day",
                "He left last week | last week=2025-03-03 week",
                "He leaves next month | next month=2025-04-01 month",
                "He left earlier this week | earlier this week=2025-03-10 week",
                "He left earlier this year | earlier this year=2025-01-01 year",
                "He left two days ago | two days ago=2025-03-11 day",
                "He left three weeks ago | three weeks ago=2025-02-17 week",
                "He left five years ago this week | five years ago=2020-01-01 year",
                "He left a year ago | a year ago=2024-01-01 year"
            })
    void readsEnglish(String sentence, String expected) {
        assertThat(found("en", sentence, PUBLISHED)).isEqualTo(expected.endsWith("=") ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rapat 31/2/2025",
                "Rapat 30 Februari 2025",
                "Rapat Rabu ( 45/3/2025 )",
                "Ada 2016 orang",
                "Harga Rp 2016",
                "Harga 2.016 atau 2,016",
                "Hubungi 0812 2016 1234",
                "Skor 2 - 1",
                "Umur 45 tahun",
                "Pada 1990-an",
                "Sejak 2009 ia diam",
                "Sejak Senin ( 10/3 ) ia diam",
                "Dari 2018 sampai 2023",
                "Periode 2018 - 2023",
                "Antara 1950 dan 2000",
                "Beberapa hari lalu",
                "Puluhan tahun lalu",
                "Dua tahun kemudian",
                "Dua pekan terakhir",
                "Pemerintah lalu pergi",
                "Setiap Rabu hujan",
                "Di Pasar Minggu hujan",
                "Beberapa minggu",
                "Peraturan Nomor 27 Tahun 2017"
            })
    void leavesOutWhatIsNoTimeInIndonesian(String sentence) {
        assertThat(found("id", sentence, PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left on February 30 , 2025",
                "He may march on",
                "Theresa May left",
                "He sold 2016 shares for $ 2016",
                "Over 2000 people left",
                "He paid 2,016 euros",
                "In the 1990s",
                "Since 1996 he waits",
                "From 2018 to 2020",
                "Between 1950 and 2000",
                "The 2016 - 17 season",
                "Over the last year",
                "The next week he left",
                "Several years ago",
                "Two years later",
                "He won 2 - 1",
                "He waits until Monday",
                "Every Monday it rains",
                "Call 555 2016 1234",
                "He left on 3/4/2025"
            })
    void leavesOutWhatIsNoTimeInEnglish(String sentence) {
        assertThat(found("en", sentence, PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Rabu ( 12/3 ) dan kemarin dan pekan lalu | ''",
                "id | Rabu ( 12/3/2025 ) | Rabu ( 12/3/2025 )=2025-03-12 day",
                "id | Rapat pada Maret 2016 | pada Maret 2016=2016-03-01 month",
                "en | On Monday and last week and in June | ''",
                "en | In 2016 | In 2016=2016-01-01 year"
            })
    void countsFromNoDayWhereThePublicationIsNotKnown(String language, String sentence, String expected) {
        assertThat(found(language, sentence, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on 5 May . They met on 3/4/2025 | 2025-04-03",
                "They met on May 5 . They met on 3/4/2025 | 2025-03-04"
            })
    void readsNumericDatesAsTheArticleWritesItsOthers(String text, String expected) {
        Document document = Plain.document("en", text.split(" \\. ", -1));
        assertThat(FINDER.find(document, PUBLISHED).get(1))
                .extracting(expression -> expression.when().start().toString())
                .containsExactly(expected);
    }

    @Test
    void findsNothingInALanguageWithoutWordsOfTime() {
        assertThat(FINDER.find(Plain.document("xx", "Rabu lalu", "2016"), PUBLISHED))
                .isEqualTo(List.of(List.of(), List.of()));
    }

    private static String found(String language, String text, @Nullable LocalDate published) {
        Document document = Plain.document(language, text);
        Sentence sentence = document.sentences().get(0);
        return FINDER.find(document, published).get(0).stream()
                .map(expression -> sentence.text(expression.first(), expression.last()) + "="
                        + expression.when().start() + " "
                        + expression.when().precision().value())
                .collect(Collectors.joining("; "));
    }
}
