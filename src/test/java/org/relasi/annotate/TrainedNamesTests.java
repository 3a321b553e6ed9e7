package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.annotate.perceptron.SequenceModel;

/** How lists and a trained model find names together. */
class TrainedNamesTests {

    private static final SequenceModel ID = TinyNames.train(Languages.ID);
    private static final SequenceModel EN = TinyNames.train(Languages.EN);

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
                "kata Presiden Kolombia Rina Petro di sana .   | Kolombia:State; Rina Petro:Person",
                // bodies of states, events of their own
                "warga memuji tentara AS di sana .             | tentara AS:Organization",
                "warga memuji kudeta Myanmar di sana .         | kudeta Myanmar:Event",
                "warga memuji pemilu pada 28 Maret 2027 .      | pemilu pada 28 Maret 2027:Event",
                // who leads an event is no part of its name; who it is named after is
                "kata Ketua Konferensi Peta Jernih Siti Utami di sana . | Konferensi Peta Jernih:Event; Siti Utami:Person",
                // a capital before whose words something is stands for its state
                "Menurut Moskow , warga memuji kabar itu .     | Moskow:State",
                // headlines and capitals
                "Jepang Kecam Peru , Arsip Bersama Disita      | Jepang:State; Peru:State",
                "Jepang Kecam Uji Coba Rudal Korea Utara       | Jepang:State; Korea Utara:State",
                "JEPANG KECAM UJI COBA RUDAL KOREA UTARA       | JEPANG:State; KOREA UTARA:State"
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
                "people of France praised NATO .               | France:State; NATO:Organization",
                "people of France denied the Syrian civil war . | France:State; Syrian civil war:Event",
                "the Chinese embassy denied the report .       | Chinese embassy:Organization",
                "according to Moscow , people denied it .      | Moscow:State",
                "France Condemns North Korea Missile Launch    | France:State; North Korea:State"
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

    @Test
    void namesBodyByItsStateHoweverThatIsCalled() {
        assertThat(TinyNames.canonical(Languages.ID, ID, "warga memuji tentara AS ."))
                .isEqualTo(TinyNames.canonical(Languages.ID, ID, "warga memuji Tentara Amerika Serikat ."))
                .isEqualTo("tentara Amerika Serikat");
    }

    @Test
    void takesShortFormForWhatItsBracketsStandBehind() {
        String names = TinyNames.find(
                Languages.ID, ID, "Ia memuji Komisi Perak ( KPX ) di sana .", "Hal itu membuat KPX marah .");
        assertThat(names).isEqualTo("Komisi Perak:Organization; KPX:Organization | KPX:Organization");
    }
}
