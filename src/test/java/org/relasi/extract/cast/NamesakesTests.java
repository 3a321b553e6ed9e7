package org.relasi.extract.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesakesTests {

    private final Namesakes namesakes = new Namesakes();

    @Test
    void findsWhoSharesAWord() {
        namesakes.add(0, List.of("siti", "umpama"));
        namesakes.add(1, List.of("budi", "contoh"));
        namesakes.add(2, List.of("siti", "contoh"));
        assertThat(namesakes.sharing(List.of("siti"))).containsExactly(0, 2);
        assertThat(namesakes.sharing(List.of("contoh", "siti"))).containsExactly(0, 1, 2);
        assertThat(namesakes.ofRarest(List.of("budi", "contoh"))).containsExactly(1);
        assertThat(namesakes.ofRarest(List.of("siti", "nobody"))).isEmpty();
    }

    @Test
    void looksAtFewHoweverManyBearAName() {
        for (int person = 0; person < 5_000; person++) {
            namesakes.add(person, List.of("muhammad", "family" + person));
        }
        assertThat(namesakes.sharing(List.of("muhammad", "family4000")))
                .contains(0, 4_000)
                .hasSizeLessThanOrEqualTo(Namesakes.MOST + 1);
    }
}
