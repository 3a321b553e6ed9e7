package org.relasi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymTests {

    @ParameterizedTest
    @CsvSource({
        "Komisi Pemberantasan Korupsi, KPK, true",
        "Perserikatan Bangsa-Bangsa, PBB, true",
        "Partai Bulan Bintang, PBB, true",
        "Badan Pengawas Pemilihan Umum, Bawaslu, true",
        "Kementerian Kesehatan, Kemenkes, true",
        "Federal Aviation Administration, FAA, true",
        "Institute for Development of Economics and Finance, INDEF, true",
        "Komisi Pemberantasan Korupsi, PBB, false",
        "Komisi Pemberantasan Korupsi, Komisi, false",
        "Dewan Pers, Dewa, false",
        "Pengadilan Agama, PA, false",
        "KPK, KPK, false",
        "K P K, K P K, false"
    })
    void isMadeOfTheLettersOfSeveralWords(String full, String acronym, boolean expected) {
        assertThat(Acronym.isOf(NameKey.of(full), NameKey.of(acronym))).isEqualTo(expected);
    }
}
