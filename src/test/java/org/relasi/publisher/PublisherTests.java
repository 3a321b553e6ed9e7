package org.relasi.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Merdeka.com | merdeka; Merdeka; MERDEKA; merdeka.com; https://www.merdeka.com/dunia/1.html;"
                        + " m.merdeka.com; //amp.merdeka.com/x",
                "detikcom | detikNews; detik; Detik.com; news.detik.com; https://finance.detik.com/1?x=2; DETIKCOM;"
                        + " 20detik",
                "Kompas.com | KOMPAS; Kompas; kompas.com; Harian Kompas; https://nasional.kompas.com/read/1; Kompas.id",
                "ANTARA | Antara; ANTARA News; antaranews; antaranews.com; LKBN Antara;"
                        + " https://jatim.antaranews.com/berita/1; Kantor Berita ANTARA",
                "The Jakarta Post | Jakarta Post; JAKARTA POST; thejakartapost.com; The Jakarta Post Online;"
                        + " https://www.thejakartapost.com/a",
                "BBC | BBC News; bbc.co.uk; bbc.com; https://www.bbc.com/indonesia/articles/1; BBC News Online",
                "Reuters | REUTERS; reuters.com; https://www.reuters.com/world/; Reuters News",
                "Tempo | TEMPO.CO; tempo.co; Koran Tempo; https://en.tempo.co/read/1; Majalah Tempo",
                "CNN Indonesia | cnn indonesia; CNNIndonesia.com; https://www.cnnindonesia.com/nasional/1",
                "VIVA | viva.co.id; VIVAnews; Viva News; VIVA.co.id",
                "The Straits Times | straits times; straitstimes.com; Straits Times News",
                "The New York Times | nyt; New York Times; nytimes.com; https://www.nytimes.com/2026/01/01/a.html",
                "The Guardian | Guardian; theguardian.com; https://www.theguardian.com/uk; Guardian Online",
                "The Washington Post | wash-post; Washington Post; washingtonpost.com",
                "Republika | Republika Online; republika.co.id; https://news.republika.co.id/berita/1; REPUBLIKA",
            })
    void foldsTheSpellingsOfAHouseThatIsKnown(String name, String spellings) {
        assertThat(spellings.split(";"))
                .allSatisfy(spelling -> assertThat(of(spelling)).isEqualTo(of(name)))
                .allSatisfy(spelling -> assertThat(of(spelling).name()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harian Umpama; HARIAN UMPAMA; harian umpama; harianumpama.co.id; https://www.harianumpama.co.id/x;"
                        + " Harian-Umpama; m.harianumpama.com; Harian Umpama Online; HarianUmpama.com",
                "The Lantern Gazette; lantern gazette; LanternGazette.com; thelanterngazette.co.uk; The Lantern"
                        + " Gazette News; Lantern Gazette Online",
                "Warta Rékaan; Warta Rekaan; wartarekaan.or.id; WARTA REKAAN ID; wartarekaan.id; amp.wartarekaan.com;"
                        + " Warta\u00A0Rekaan",
                "Tribun Jateng; jateng.tribunnews.com; https://jateng.tribunnews.com/2026/1; tribunjateng.com;"
                        + " TRIBUNJATENG.COM",
                "Radar Umpama; radarumpama.jawapos.com; radar umpama"
            })
    void foldsTheSpellingsOfAHouseThatIsNot(String spellings) {
        List<String> keys = Stream.of(spellings.split(";"))
                .map(spelling -> of(spelling).key())
                .distinct()
                .toList();
        assertThat(keys).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jawa Pos | The Jakarta Post",
                "Post | The Jakarta Post",
                "Post | The Washington Post",
                "The Times of India | Times",
                "The Times | The Sunday Times",
                "timesofindia.indiatimes.com | economictimes.indiatimes.com",
                "Guardian Nigeria | The Guardian",
                "guardian.ng | theguardian.com",
                "Suara Merdeka | Merdeka",
                "suaramerdeka.com | merdeka.com",
                "Suara.com | Suara Merdeka",
                "Rakyat Merdeka | Merdeka",
                "Media Indonesia | Indonesia Media",
                "Tribun Jateng | Tribun Jabar",
                "jateng.tribunnews.com | jabar.tribunnews.com",
                "jateng.tribunnews.com | tribunnews.com",
                "CNN Indonesia | CNN",
                "CNBC Indonesia | CNBC",
                "Kompas TV | Kompas.com",
                "kompas.tv | kompas.com",
                "ABC Australia | ABC News",
                "abc.net.au | abcnews.go.com",
                "Daily News | The Daily",
                "Daily News | Daily",
                "Indonesia News | Indonesia Online",
                "Indonesia News | Indonesia Times",
                "BBC | BBQ",
                "independent.ie | independent.co.uk",
                "satu.wordpress.com | dua.wordpress.com",
                "Harian Umpama | Koran Umpama",
                "Kabar Umpama | Umpama",
                "Radar Jogja | Radar Solo",
                "Jogja Times | Times Jogja",
                "VOA | VOI",
                "Liputan6 | Liputan7",
                "SINDOnews | Koran Sindo",
                "umpama.fr | umpama.de",
            })
    void keepsDifferentHousesApart(String one, String other) {
        assertThat(of(one).key()).isNotEqualTo(of(other).key());
        assertThat(of(one).name()).isNotEqualTo(of(other).name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HARIAN UMPAMA | Harian Umpama",
                "harian umpama | Harian Umpama",
                "Harian  Umpama | Harian Umpama",
                "RRI UMPAMA | RRI Umpama",
                "XYZ | XYZ",
                "xyzumpama | Xyzumpama",
                "https://www.harianumpama.co.id/x/y | harianumpama.co.id",
                "m.harianumpama.com | harianumpama.com",
                "eHarian | eHarian"
            })
    void showsAGoodSpelling(String written, String shown) {
        assertThat(of(written).name()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Merdeka",
                "Harian Umpama",
                "jateng.tribunnews.com",
                "umpama.fr",
                "satu.wordpress.com",
                "The News",
                "News",
                "Online",
                "Times ID",
                "ABC News",
                "Ⓐ Berita",
                "Берёзка News",
                "三峡日报",
                "U.S. News",
                "the",
                "AT&T Daily",
                "www.umpama.id"
            })
    void givesTheNameThatItShowsTheSameKey(String written) {
        assertThat(of(of(written).name())).isEqualTo(of(written));
    }

    @Test
    void choosesTheSameNameInAnyOrder() {
        List<String> names = List.of("hariansatu.co.id", "Harian Satu Online", "HarianSatu", "Harian Satu");
        for (String one : names) {
            for (String other : names) {
                assertThat(Publisher.betterName(one, other)).isEqualTo(Publisher.betterName(other, one));
            }
        }
        assertThat(names.stream().reduce(Publisher::betterName)).hasValue("Harian Satu");
    }

    @Test
    void takesTheHostWhereNoNameIsGiven() {
        assertThat(Publisher.of(null, "https://www.merdeka.com/dunia/1")
                        .orElseThrow()
                        .name())
                .isEqualTo("Merdeka.com");
        assertThat(Publisher.of("Harian Umpama", "https://www.merdeka.com/1")
                        .orElseThrow()
                        .name())
                .isEqualTo("Harian Umpama");
        assertThat(Publisher.of(null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/berita", "http://localhost:8080/", "---", "…", "", " ", "http://[::1]/"})
    void findsNoPublisherInWhatTellsNone(String written) {
        assertThat(Publisher.of(written)).isEmpty();
    }

    private static Publisher of(String written) {
        return Publisher.of(written.strip()).orElseThrow();
    }
}
