package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.article.Language;

class LanguageDetectorTests {

    private static final Annotators ANNOTATORS = new Annotators(ReaderSettings.defaults());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Presiden Rusia mengatakan bahwa negara itu tidak akan menyerang Finlandia.",
                "Rusia menuduh Amerika Serikat mencampuri pemilu Moldova.",
                "Rusia membantah tuduhan Moldova.",
                "Kremlin membantah laporan media Barat tentang rencana serangan siber terhadap bank sentral Estonia.",
                "Menteri Luar Negeri Prancis mengunjungi Jakarta, Senin (3/2/2025).",
                "Jerman dan Prancis sepakat bekerja sama",
                "Pemerintah Jepang Kecam Uji Coba Rudal Korea Utara",
                "POLISI MENAHAN DUA WARGA ASING DI BANDARA",
                "Mahkamah Konstitusi mengabulkan sebagian gugatan. Putusan dibacakan Selasa.",
                // words that Malay has too
                "Mereka memang pejabat yang jujur.",
                "Keunggulan lain ialah harga yang murah.",
                "Dokter itu membayar cukai dan membuat akta.",
                // few small words, and names in English
                "Nasib buruk menimpa Ivo Marlen.",
                "Penggemar The Last Harbour tetap mengantre.",
                "Pertama, pembangunan besar-besaran instalasi panel surya."
            })
    void recognizesIndonesian(String text) {
        assertThat(ANNOTATORS.detect(text)).contains(Language.INDONESIAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The president of Finland said that the country would not join the exercise.",
                "Russia accused the United States of meddling.",
                "Japan condemned North Korea's latest missile test.",
                "France, Germany and Italy signed a trade agreement in Rome on Monday.",
                "Police Arrest Two Foreign Nationals at Airport",
                "POLICE ARRESTED TWO MEN AT THE AIRPORT",
                "Van der Bellen met Macron in Vienna; el Niño was not discussed.",
                "Fabel Corp is a spindle maker.",
                "Marlen makes personal computer peripheral equipment.",
                "Fabel's and Tarsk's brands include Vega's ale."
            })
    void recognizesEnglish(String text) {
        assertThat(ANNOTATORS.detect(text)).contains(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // German
                "Der Präsident sagte am Montag, dass die Regierung das Abkommen mit Finnland nicht unterzeichnen wird.",
                "Die Menschen in Berlin melden sich bei der Stadt, und der Bericht ist fertig.",
                "Merkel war in Rom, man hat so viel Information an Bord.",
                // Spanish
                "El presidente de Colombia acusó al gobierno de Venezuela de interferir en las elecciones.",
                "Rusia acusa a Estados Unidos de interferir en la política de Moldavia.",
                // French
                "Le président français a rencontré la chancelière allemande pour discuter de la défense de l'Europe.",
                "Les ministres européens ont signé un accord sur le commerce avec le Japon.",
                // Dutch
                "De minister van Buitenlandse Zaken heeft het verdrag met Noorwegen in Den Haag ondertekend.",
                "Mensen in Nederland zijn tegen het besluit van de regering.",
                // Portuguese, Italian, Swedish, Polish
                "O presidente do Brasil disse que não vai assinar o acordo com a União Europeia.",
                "Il presidente della Repubblica ha incontrato il ministro degli Esteri a Roma per la firma.",
                "Statsministern sade att regeringen inte kommer att skriva under avtalet med Norge.",
                "Prezydent powiedział, że rząd nie podpisze umowy z Niemcami w tym roku.",
                // Javanese
                "Presiden Rusia ngandika manawa Amerika Serikat wis ngganggu pemilihan umum ing Moldova lan negara liya.",
                "Pamaréntah Jepang lan Koréa Kidul padha sarujuk nggawe prajanjèn anyar ing babagan dagang.",
                // Tagalog
                "Sinabi ng pangulo na hindi niya pipirmahan ang kasunduan sa Hapon.",
            })
    void refusesLanguagesThatItDoesNotRead(String text) {
        assertThat(ANNOTATORS.detect(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ms | Kerajaan Malaysia mengumumkan bahawa pilihan raya umum akan diadakan pada bulan November.",
                "ms | Perdana Menteri berkata pihak polis sedang menjalankan siasatan kerana wang itu hilang pada hari Jumaat.",
                "ms | Mesyuarat itu dihadiri beliau dan wakil syarikat, manakala akta baharu akan dibentangkan di Parlimen.",
                "ms | Seramai sepuluh pelajar cedera dalam kemalangan itu.",
                "ms | Ketua polis daerah mengesahkan kejadian itu ketika ditemui di hospital.",
                "ms | Jurucakap itu berkata, tempoh sah lesen hanya enam bulan sahaja.",
                "jv | Warga desa padha ngungsi amarga banjir gedhe.",
                "su | Warga ngungsi ka tempat nu leuwih aman alatan caah.",
                "jv | Presiden Rusia ngandika manawa Amerika Serikat wis ngganggu pemilihan umum ing Moldova lan negara liya.",
                "su | Présidén geus nepungan para pamingpin ti nagara tatangga jeung nandatanganan pasatujuan anu anyar pikeun rahayat.",
                "tl | Sinabi ng pangulo na hindi niya pipirmahan ang kasunduan sa Hapon.",
                "nl | De minister van Buitenlandse Zaken heeft het verdrag met Noorwegen in Den Haag ondertekend.",
                "de | Der Präsident sagte am Montag, dass die Regierung das Abkommen mit Finnland nicht unterzeichnen wird.",
                "fr | Le président français a rencontré la chancelière allemande pour discuter de la défense de l'Europe.",
                "es | El presidente de Colombia acusó al gobierno de Venezuela de interferir en las elecciones.",
                "pt | O presidente do Brasil disse que não vai assinar o acordo com a União Europeia.",
                "it | Il presidente della Repubblica ha incontrato il ministro degli Esteri a Roma per la firma.",
                "tr | Cumhurbaşkanı bu anlaşmanın Türkiye için çok önemli olduğunu ve bir yıl sonra yürürlüğe gireceğini söyledi.",
                "pl | Prezydent powiedział, że rząd nie podpisze umowy z Niemcami w tym roku.",
                "ru | Президент заявил, что страна не будет участвовать в переговорах с соседями и это не изменится.",
                "uk | Президент заявив, що країна не буде брати участь у переговорах з сусідами і це не зміниться.",
                "ar | قال الرئيس إن البلاد لن تشارك في المفاوضات مع جيرانها بعد هذا الهجوم على العاصمة.",
                "zh | 总统周一表示，该国不会参加与邻国的谈判。",
                "ja | 東京は月曜日に声明を発表した。",
                "ko | 대통령은 월요일에 이웃 나라와의 회담에 참석하지 않을 것이라고 말했다.",
                "vi | Tổng thống cho biết nước này sẽ không tham gia các cuộc đàm phán với những nước láng giềng trong năm nay."
            })
    void namesLanguagesThatItDoesNotRead(String code, String text) {
        assertThat(ANNOTATORS.detect(text)).isEmpty();
        assertThat(ANNOTATORS.detectOther(text))
                .hasValueSatisfying(other -> assertThat(other.getLanguage()).isEqualTo(code));
    }

    /** Names, and one or two words between them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Sari L.P. Wijaya mengkritik Budi Hartono.",
                "id | Persija membantai APOEL 6-0.",
                "id | Mestinya Anies menemui Prabowo.",
                "id | Trump Kecam Elon Musk",
                "id | Macron Temui Scholz",
                "id | Persib Bandung kalahkan Arema.",
                "id | Sri Mulyani dipanggil KPK.",
                "id | Kejagung tahan Tom Lembong.",
                "id | Jokowi bertemu Megawati.",
                "id | Rina Wulandari menggugat PT Maju Jaya.",
                "id | Putin Ancam Zelensky",
                "id | Andika Perkasa dilantik.",
                "en | Macron condemns Putin.",
                "en | Obama praises Merkel.",
                "en | Trump Slams Elon Musk",
                "en | Google Sues Microsoft",
                "en | Ana Vega accused Ben Okoro.",
                "en | Biden Meets Zelensky",
                "en | Boeing fires Dave Calhoun.",
                "en | NATO Expels Belarus",
                "en | Ana Vega thanked Ben Okoro.",
                "en | Kenya arrests Ben Okoro.",
                "en | Apple Sued",
                "en | Iran Attacks Israel"
            })
    void tellsALineOfNamesByItsOnlyWord(String code, String text) {
        assertThat(ANNOTATORS.detect(text))
                .hasValueSatisfying(language -> assertThat(language.code()).isEqualTo(code));
    }

    /** Malay, Dutch, Spanish, Javanese and others: names, and one or two words between them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anwar Ibrahim menggesa Netanyahu.",
                "Polis menahan tiga suspek di Ipoh.",
                "Mahathir membidas Najib kerana 1MDB.",
                "Syarikat itu menafikan dakwaan Zahid Hamidi.",
                "Kerajaan meluluskan bajet 2025 semalam.",
                "Najib Razak didakwa di mahkamah Jumaat.",
                "Hospital Kuala Lumpur merawat lima mangsa.",
                "Pengerusi UMNO enggan mengulas.",
                "Rutte ontmoet Macron.",
                "Ajax verslaat Feyenoord met 3-0.",
                "Wilders beschuldigt Timmermans.",
                "De koning bezoekt Jakarta.",
                "Philips ontslaat Van der Berg.",
                "Biden belt met Poetin.",
                "Sánchez critica a Feijóo.",
                "Petro acusa a Uribe.",
                "El Barça golea al Getafe 4-0.",
                "Milei visita Roma.",
                "Boric se reunió con Lula.",
                "Shakira demanda a Piqué.",
                "Jokowi ketemu Prabowo ing Solo.",
                "Sultan Hamengkubuwono ngritik Jokowi.",
                "Persis Solo ngalahake Persebaya.",
                "Bapak lunga menyang Semarang.",
                "Gibran rawuh ing Klaten wingi.",
                "Scholz trifft Macron in Berlin.",
                "Merz kritisiert Habeck scharf.",
                "Bayern schlägt Dortmund 4:1.",
                "Siemens entlässt Müller.",
                "Macron critique Le Pen.",
                "Le PSG bat Lyon 3-0.",
                "Attal rencontre Scholz.",
                "Meloni incontra Macron a Roma.",
                "La Juventus batte il Milan.",
                "Lula critica Bolsonaro.",
                "Flamengo vence Palmeiras por 2 a 0.",
                "Duterte binatikos si Marcos.",
                "Erdogan Putin ile konuştu.",
                "Ridwan Kamil ngadu ka Prabowo.",
                "Kristersson träffar Macron.",
                "Tusk krytykuje Kaczynskiego."
            })
    void refusesALineOfNamesInAnotherLanguage(String text) {
        assertThat(ANNOTATORS.detect(text)).isEmpty();
    }

    @Test
    void takesIndonesianThatQuotesEnglishForIndonesian() {
        assertThat(ANNOTATORS.detect("Menteri luar negeri itu menolak tuduhan tersebut dalam jumpa pers di Jakarta. "
                        + "\"We have never done that, and we will not do it,\" katanya. "
                        + "Ia mengatakan bahwa pemerintah sudah menyampaikan surat kepada kedutaan besar."))
                .contains(Language.INDONESIAN);
    }

    @Test
    void takesIndonesianThatQuotesMalayForIndonesian() {
        assertThat(
                        ANNOTATORS.detect(
                                "Polisi Malaysia menahan dua orang di bandara karena membawa uang tunai tanpa izin. "
                                        + "\"Siasatan masih berjalan kerana wang itu belum dikenal pasti,\" kata jurubicara polis. "
                                        + "Kedua tersangka akan diperiksa pada Jumat dan Senin, menurut sejumlah pejabat di provinsi itu."))
                .contains(Language.INDONESIAN);
    }

    @Test
    void takesEnglishWithLongParagraphInFrenchForEnglish() {
        assertThat(ANNOTATORS.detect(
                        "The minister said that the talks in Geneva would go on until the end of the week. "
                                + "She told reporters that both sides had moved, and that a draft was on the table for all of them. "
                                + "Le ministre a dit que les discussions se poursuivent dans la ville. "
                                + "The delegations will meet again on Friday, when they are expected to vote on it."))
                .contains(Language.ENGLISH);
    }

    @Test
    void seesNoLanguageInTablesOfNumbers() {
        String table = "12,5 13,7 2019 2020 USD 45.000 IDR 3.000 %\n".repeat(40);
        assertThat(ANNOTATORS.detect(table)).isEmpty();
        assertThat(ANNOTATORS.detectOther(table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3",
                "12/3/2025 14.30 3.000 1,5",
                "Rusia",
                "Vladimir Putin",
                "Halo",
                "OK",
                "???",
                "😀😀",
                "Москва обвинила Вашингтон во вмешательстве."
            })
    void refusesWhatTellsNothing(String text) {
        assertThat(ANNOTATORS.detect(text)).isEmpty();
    }

    @Test
    void refusesRandomLetters() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 5 + random.nextInt(60); word++) {
                for (int letter = 0; letter < 3 + random.nextInt(8); letter++) {
                    text.append((char) ('a' + random.nextInt(26)));
                }
                text.append(' ');
            }
            assertThat(ANNOTATORS.detect(text.toString())).as(text.toString()).isEmpty();
        }
    }
}
