package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRecognizerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // states: by CLDR, by short form, by capital that speaks, by seat of government
                "Rusia menuduh Prancis.                        | Rusia:State:RUS; Prancis:State:FRA",
                "Burkina Faso memuji Korsel.                   | Burkina Faso:State:BFA; Korsel:State:KOR",
                "AS menolak.                                   | AS:State:USA",
                "Menurut laporan, Moskow menuduh Kremlin.      | Moskow:State:RUS; Kremlin:State:RUS",
                "Menteri itu tiba di Moskow.                   | Moskow:Place",
                "Pemerintah Turki menolak.                     | Pemerintah Turki:State:TUR",
                // persons: the title is no part of the name
                "Presiden Gustavo Petro menolak.               | Gustavo Petro:Person",
                "Presiden Kolombia Gustavo Petro menolak.      | Kolombia:State:COL; Gustavo Petro:Person",
                "Menteri Luar Negeri Rusia Sergei Lavrov tiba. | Rusia:State:RUS; Sergei Lavrov:Person",
                // organizations: by list, by head, by capitals
                "Ia bertemu NATO dan ASEAN.                    | NATO:Organization; ASEAN:Organization",
                "Ia memuji Komite Olahraga Rusia.              | Komite Olahraga Rusia:Organization",
                "Ia memuji Partai Mawar Merah.                 | Partai Mawar Merah:Organization",
                "Ia memuji XQZW di sini.                       | XQZW:Organization",
                // places
                "Kapal itu melintasi Selat Hormuz.             | Selat Hormuz:Place"
            })
    void findsIndonesianNames(String sentence, String names) {
        assertThat(Trees.names("id", sentence)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Russia accused the United States.            | Russia:State:RUS; United States:State:USA",
                "The US told us to leave.                     | US:State:USA",
                "The French president praised Britain.        | French:State:FRA; Britain:State:GBR",
                "President Emmanuel Macron left.              | Emmanuel Macron:Person",
                "Chancellor Olaf Scholz of Germany left.      | Olaf Scholz:Person; Germany:State:DEU",
                "He joined the European Union.                | European Union:Organization"
            })
    void findsEnglishNames(String sentence, String names) {
        assertThat(Trees.names("en", sentence)).isEqualTo(names);
    }

    @Test
    void knowsSurnameFromFullNameElsewhere() {
        assertThat(Trees.names("id", "Presiden Gustavo Petro tiba. Petro menolak."))
                .isEqualTo("Gustavo Petro:Person; Petro:Person");
    }

    @Test
    void takesNoNameFromCapitalOfFirstWordAlone() {
        assertThat(Trees.names("id", "Kebijakan itu ditolak.")).isEmpty();
        assertThat(Trees.names("en", "Officials left.")).isEmpty();
    }

    @Test
    void takesOnlyKnownNamesFromHeadlineInTitleCase() {
        assertThat(Trees.names("id", "Jepang Kecam Uji Coba Rudal Korea Utara"))
                .isEqualTo("Jepang:State:JPN; Korea Utara:State:PRK");
    }
}
