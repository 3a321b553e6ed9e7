package org.relasi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PBB | United Nations",
                "Perserikatan Bangsa-Bangsa | U.N.",
                "Dewan Keamanan PBB | UN Security Council",
                "Badan Energi Atom Internasional | IAEA",
                "Uni Eropa | European Union",
                "Organisasi Kesehatan Dunia | World Health Organisation",
                "Mahkamah Pidana Internasional | the International Criminal Court",
                "Apple Inc. | Apple",
                "PT Pertamina (Persero) | Pertamina",
                "PT Bank Mandiri Tbk | Bank Mandiri",
                "The New York Times | New York Times"
            })
    void knowsTheSameBodyInEitherLanguageAndWithALegalForm(String name, String other) {
        assertThat(OrganizationName.of(other)).isEqualTo(OrganizationName.of(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Partai Bulan Bintang | PBB",
                "The Sun | Sun Co",
                "CV Permata | PT Permata",
                "Mahkamah Internasional | Mahkamah Pidana Internasional",
                "Council of Europe | European Council"
            })
    void keepsDifferentBodiesApart(String name, String other) {
        assertThat(OrganizationName.of(other).key())
                .isNotEqualTo(OrganizationName.of(name).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"polisi", "Polres", "the Supreme Court", "Parliament", "Co Ltd", "DPRD"})
    void seesThatTheNameTellsNotWhich(String name) {
        assertThat(OrganizationName.of(name).isGeneric()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Polres Metro Jakarta Selatan", "US Supreme Court", "Parlemen Eropa", "KPK"})
    void seesThatTheNameTellsWhich(String name) {
        assertThat(OrganizationName.of(name).isGeneric()).isFalse();
    }
}
