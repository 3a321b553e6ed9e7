package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTextTests {

    private static final String ID =
            "Bolivia menuduh Ekuador menyembunyikan \"peta kuno\" dari Konferensi Peta Andes - sebuah pertemuan"
                    + " rekaan. Ekuador membantah tuduhan itu pada 12 Februari.";
    private static final String EN =
            "Norway accused Iceland of leaking the \"Lantern Agreement\" - an invented treaty - before 14 states had"
                    + " signed it. Iceland denied the accusation.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JAKARTA, KOMPAS.com - %s",
                "Jakarta (ANTARA) - %s",
                "Jakarta (ANTARA News) - %s",
                "TEMPO.CO, Jakarta - %s",
                "VIVA – %s",
                "Liputan6.com, Jakarta - %s",
                "Merdeka.com - %s",
                "MEDAN,KOMPAS.com- %s",
                "Jakarta, CNN Indonesia -- %s",
                "SURABAYA — %s",
                "LA PAZ (HARIAN UMPAMA/KANTOR BERITA ANDES BERSATU) - %s",
                "%s (ant/bud)",
                "%s [bud]",
                "%s (Antara)",
                "%s\n\n(bud)",
                "%s ***",
                "%s\n\nEditor: Budi Contoh",
                "%s\n\nPewarta: Budi Contoh\nEditor: Siti Umpama\nCOPYRIGHT © ANTARA 2026",
                "%s\nPewarta: Budi Contoh Editor: Siti Umpama COPYRIGHT © ANTARA 2026",
                "%s Pewarta: Budi Contoh Editor: Siti Umpama COPYRIGHT © ANTARA 2026",
                "%s\n\n[Gambas:Video 20detik]",
                "%s\n\nBaca juga: Harga Cabai Turun di Pasar Contoh",
                "JAKARTA, KOMPAS.com - %s (bud/ani)\n\n[Gambas:Video 20detik]\n\nEditor: Budi Contoh"
            })
    void isTheSameUnderEveryIndonesianDatelineAndSignOff(String printing) {
        assertThat(story(printing.formatted(ID))).isEqualTo(story(ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LONDON, March 2 (Reuters) - %s",
                "OSLO (Reuters) - %s",
                "OSLO, Norway (AP) — %s",
                "Oslo (CNN) %s",
                "OSLO, Feb. 12 (UPI) -- %s",
                "OSLO (THE EXAMPLE GAZETTE/LANTERN NEWS NETWORK) - %s",
                "%s (REUTERS)",
                "%s REUTER",
                "%s\n\n(Reporting by Ida Sample in Oslo; Editing by Max Example)",
                "%s (Reporting by Ida Sample in Oslo; Editing by Max Example)",
                "%s\n\nRead More",
                "%s\n\nAdditional reporting by Ida Sample",
                "%s\n\nCopyright © 2026 Example Gazette. All rights reserved."
            })
    void isTheSameUnderEveryEnglishDatelineAndSignOff(String printing) {
        assertThat(story(printing.formatted(EN))).isEqualTo(story(EN));
    }

    @Test
    void doesNotGoByQuotesDashesSpaceCaseOrInvisibleCharacters() {
        String other = EN.replace("\"Lantern", "“Lantern")
                .replace("Agreement\"", "Agreement”")
                .replace(" - ", " — ")
                .replace("accused Iceland", "accused\u00A0 Ice\u00ADland")
                .replace(" before ", "\u200B before  ");
        assertThat(story(other)).isEqualTo(story(EN));
    }

    @Test
    void doesNotGoByTheHeadline() {
        assertThat(story("Bolivia Tuduh Ekuador", ID)).isEqualTo(story("EKUADOR BANTAH TUDUHAN BOLIVIA", ID));
        assertThat(story("Bolivia Tuduh Ekuador\n\n" + ID))
                .isEqualTo(story("Ekuador Bantah", "Quito (ANTARA) - " + ID));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JAKARTA - Gempa 5 SR. | MEDAN - Gempa 5 SR.",
                "Gempa 5 SR. | Gempa 6 SR.",
                "Harga emas Rp 1.200.000 per gram. | Harga emas Rp 1.300.000 per gram.",
                "Jerman menuduh Rusia meretas parlemen. | Jerman menuduh Rumania meretas parlemen.",
                "Jerman menuduh Rusia. Rusia membantah. | Jerman menuduh Rusia. Rusia diam.",
                "Jerman menuduh Rusia (2024). | Jerman menuduh Rusia (2025).",
            })
    void differsForShortTextsThatDiffer(String one, String other) {
        assertThat(story(one)).isNotEqualTo(story(other));
    }

    @Test
    void differsWhereOneWordOrNumberDoes() {
        assertThat(story(ID.replace("12 Februari", "13 Februari"))).isNotEqualTo(story(ID));
        assertThat(story(ID.replace("Ekuador", "Peru"))).isNotEqualTo(story(ID));
        assertThat(story(EN + "\n\nDenmark criticized Norway.")).isNotEqualTo(story(EN));
        assertThat(story("Hasil\n\n" + EN + "\n\n2 - 1")).isNotEqualTo(story("Hasil\n\n" + EN + "\n\n3 - 1"));
    }

    @Test
    void differsForShortTextsUnderOtherHeadlines() {
        assertThat(story("Dividen Umpama", "Dividen 15 sen, dibayar 10 April."))
                .isNotEqualTo(story("Dividen Contoh", "Dividen 15 sen, dibayar 10 April."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baca juga: Harga Cabai Turun", "(bud)", "***", "Reuters", "Editor: Budi Contoh"})
    void isNeverEmpty(String text) {
        assertThat(story(text)).isNotBlank();
    }

    private static String story(String text) {
        return StoryText.of(Submission.ofText(text).toArticle(Language.INDONESIAN));
    }

    private static String story(String title, String text) {
        return StoryText.of(new Submission(title, text, null, null, null, null).toArticle(Language.INDONESIAN));
    }
}
