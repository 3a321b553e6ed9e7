package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEdgesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // initials end neither a sentence nor a name
                "Sari L.P. Wijaya mengecam Bolivia.                | Sari L.P. Wijaya:Person; Bolivia:State:BOL",
                "J.K. Rahardja bertemu M. Nuh di pasar.            | J.K. Rahardja:Person; M. Nuh:Person",
                // ranks, bodies and degrees are no part of a name
                "Panglima TNI Jenderal Gatot Suryanata tiba.       | TNI:Organization; Gatot Suryanata:Person",
                "Kata Presiden RI Ryamizard Santosa, itu benar.    | RI:State:IDN; Ryamizard Santosa:Person",
                "Prof. Dr. H. Anwar Lesmana, M.Si. tiba.           | Anwar Lesmana:Person",
                "Kompol Dr. Sri Lestari, S.I.K., M.H. tiba.         | Sri Lestari:Person",
                "Drs. H. Muh. Arifin, M.Pd. tiba.                  | Muh. Arifin:Person",
                "K.H. Ma'ruf Aminudin tiba.                        | Ma'ruf Aminudin:Person",
                "AKBP Dr. Hj. Sri Lestari tiba.                    | Sri Lestari:Person",
                "Kombes Pol. Sri Wahyuni tiba.                     | Sri Wahyuni:Person",
                "Kompol Drs. H. Imam Santoso tiba.                 | Imam Santoso:Person",
                "Kabid Humas Polda Metro Jaya Kombes Argo Santosa tiba. | Polda Metro Jaya:Organization; Argo Santosa:Person",
                "Kepala Divisi Humas Polri Irjen Pol Sari Wasista tiba. | Divisi Humas Polri:Organization; Sari Wasista:Person",
                "Direktur Bareskrim Brigadir Jenderal Agung Lesmana tiba. | Bareskrim:Organization; Agung Lesmana:Person",
                // one word alone is called with what stands before it
                "Gus Dur mengecam Bolivia.                         | Gus Dur:Person; Bolivia:State:BOL",
                "Cak Imin bertemu Gus Baha di pasar.               | Cak Imin:Person; Gus Baha:Person",
                // marks are no part of a name, and a small word glued to it is a word
                "😀 Budi Pratama mengecam Bolivia.                 | Budi Pratama:Person; Bolivia:State:BOL",
                "Laporan dariOrganisasi Maritim Internasional ada. | Organisasi Maritim Internasional:Organization"
            })
    void cutsIndonesianNamesWhereTheyBeginAndEnd(String sentence, String names) {
        assertThat(Trees.names("id", sentence)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sari L.P. Wijaya condemned Bolivia.            | Sari L.P. Wijaya:Person; Bolivia:State:BOL",
                "J.K. Rahardja met M. Nuh at the market.        | J.K. Rahardja:Person; M. Nuh:Person",
                "Retired Gen. Wira Santosa condemned Peru.      | Wira Santosa:Person; Peru:State:PER",
                "Army chief Gen. Carlos Mena met Luis Prado.    | Carlos Mena:Person; Luis Prado:Person",
                "Prof. Dr. Anwar Lesmana, Ph.D., left.          | Anwar Lesmana:Person",
                "A report by theInternational Maritime Organization said so. "
                        + "                             | International Maritime Organization:Organization"
            })
    void cutsEnglishNamesWhereTheyBeginAndEnd(String sentence, String names) {
        assertThat(Trees.names("en", sentence)).isEqualTo(names);
    }
}
