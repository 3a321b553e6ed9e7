package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How lists and a trained model find names together. */
class TrainedNamesTests {

    private static final NameModel ID = NameModel.of(Languages.ID, TinyNames.train(Languages.ID));
    private static final NameModel EN = NameModel.of(Languages.EN, TinyNames.train(Languages.EN));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // only the model can know these
                "kelompok Kijang Perak membantah kabar itu .   | Kijang Perak:Organization",
                "kata Sari Utami di Blora .                    | Sari Utami:Person; Blora:Place",
                // lists know better: states, metonyms, acronyms, ministries
                "warga Rusia memuji KPK .                      | Rusia:State; KPK:Organization",
                "Menurut laporan , Kremlin membantah .         | Kremlin:State",
                "Ia memuji Kementerian Luar Negeri Vietnam .   | Kementerian Luar Negeri Vietnam:Organization",
                // a state behind a title is no part of the person's name
                "kata Presiden Kolombia Gustavo Petro di sana . | Kolombia:State; Gustavo Petro:Person"
            })
    void findsIndonesianNames(String sentence, String names) {
        assertThat(TinyNames.find(Languages.ID, ID, sentence)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the group Red Panda denied the report .       | Red Panda:Organization",
                "The Chinese government denied the report .    | Chinese government:State",
                "people of France praised NATO .               | France:State; NATO:Organization"
            })
    void findsEnglishNames(String sentence, String names) {
        assertThat(TinyNames.find(Languages.EN, EN, sentence)).isEqualTo(names);
    }

    @Test
    void knowsSurnameFromFullNameElsewhere() {
        assertThat(TinyNames.find(Languages.ID, ID, "kata Sari Utami di Blora .", "Hal itu membuat Utami marah ."))
                .isEqualTo("Sari Utami:Person; Blora:Place | Utami:Person");
    }

    @Test
    void takesNoNameFromCapitalOfFirstWordAlone() {
        assertThat(TinyNames.find(Languages.ID, ID, "Kebijakan itu dibantah .")).isEmpty();
    }
}
