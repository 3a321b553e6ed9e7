package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relasi.extract.Polarity.ALLEGED;
import static org.relasi.extract.Polarity.ASSERTED;
import static org.relasi.extract.Polarity.DENIED;
import static org.relasi.extract.Polarity.INTENDED;
import static org.relasi.extract.Polarity.NEGATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relasi.StoreTest;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;

@StoreTest
class ProjectionIT {

    private TestGraph graph;

    @BeforeEach
    void open() {
        graph = TestGraph.empty();
    }

    @AfterEach
    void checkAndClose() {
        assertThat(graph.check().differences()).isEmpty();
        graph.close();
    }

    @Test
    void drawsTheStrongestOfWhatIsSaid() {
        graph.write(attack("Satu.", INTENDED));
        assertThat(graph.edge("ATTACKS")).containsEntry("status", "intended");

        graph.write(attack("Dua.", ALLEGED));
        assertThat(graph.edge("ATTACKS"))
                .containsEntry("status", "alleged")
                .containsEntry("label", "attacks (alleged, 2 sources)");

        graph.write(attack("Tiga.", ASSERTED));
        assertThat(graph.edge("ATTACKS"))
                .containsEntry("status", "asserted")
                .containsEntry("statements", 3L)
                .containsEntry("articles", 3L)
                .containsEntry("denials", 0L)
                .containsEntry("confidence", 0.5)
                .doesNotContainKeys("firstSeen", "lastSeen");
    }

    @Test
    void drawsNoEdgeOfADenialAlone() {
        graph.write(attack("Satu.", DENIED));
        graph.write(attack("Dua.", NEGATED));

        assertThat(graph.edges()).isZero();
        assertThat(graph.value("MATCH (s:Statement) RETURN count(s)").asLong()).isEqualTo(2);
    }

    @Test
    void callsAnEdgeDisputedThatSomeSayAndSomeDeny() {
        graph.write(attack("Satu.", ALLEGED));
        graph.write(attack("Dua.", DENIED));

        assertThat(graph.edge("ATTACKS"))
                .containsEntry("status", "disputed")
                .containsEntry("statements", 1L)
                .containsEntry("denials", 1L)
                .containsEntry("label", "attacks (disputed)");
    }

    @Test
    void countsAnAnswerAsADenialOfWhatItAnswers() {
        graph.write(Readings.of("Ukraina menuduh Rusia, dan Rusia membantah.")
                .state("Ukraina", "UKR")
                .state("Rusia", "RUS")
                .says(0, RelationType.ACCUSES, 1, ASSERTED)
                .denies(1, 0, List.of(), List.of(0)));

        assertThat(graph.edge("ACCUSES")).containsEntry("status", "disputed").containsEntry("denials", 1L);
        assertThat(graph.edge("DENIES")).containsEntry("status", "asserted");
    }

    @Test
    void countsADenialOnceThatAlsoSaysWhatItDenies() {
        graph.write(Readings.of("Rusia dituduh menyerang Ukraina, tetapi Rusia membantah.")
                .state("Rusia", "RUS")
                .state("Ukraina", "UKR")
                .says(0, RelationType.ATTACKS, 1, ALLEGED)
                .says(0, RelationType.ATTACKS, 1, DENIED)
                .denies(0, 1, List.of(1), List.of(0)));

        assertThat(graph.edge("ATTACKS")).containsEntry("denials", 1L);
    }

    @Test
    void drawsOneEdgeForARelationInEitherOrder() {
        graph.write(meeting("Satu.", 0, 1));
        graph.write(meeting("Dua.", 1, 0));

        assertThat(graph.edge("MEETS"))
                .containsEntry("statements", 2L)
                .containsEntry("source", "Jepang")
                .containsEntry("target", "Rusia");
    }

    @Test
    void drawsAnEdgeFromTheHappeningBehindAPassive() {
        graph.write(Readings.of("Alexei Navalny diracun dengan Novichok.")
                .impliedEvent("peracunan Alexei Navalny")
                .person("Alexei Navalny")
                .says(0, RelationType.POISONED, 1, ASSERTED, null, Map.of("instrument", "Novichok")));

        assertThat(graph.edge("POISONED"))
                .containsEntry("source", "peracunan Alexei Navalny")
                .containsEntry("instrument", "Novichok");
        assertThat(graph.value("MATCH (e:Event) RETURN labels(e)").asList())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("Entity", "Event");
    }

    @Test
    void keepsTheLatestTitleOfAnOffice() {
        graph.write(office("Menteri Pertahanan", "2023-01-01"));
        graph.write(office("Presiden", "2024-11-01"));
        graph.write(office("Letnan Jenderal", "1998-01-01"));

        assertThat(graph.edge("HOLDS_POSITION"))
                .containsEntry("title", "Presiden")
                .containsEntry("label", "Presiden")
                .containsEntry("firstSeen", LocalDate.parse("1998-01-01"))
                .containsEntry("lastSeen", LocalDate.parse("2024-11-01"));
    }

    @Test
    void countsIndependentPublishersOnly() {
        graph.write(attack("Satu.", ASSERTED).publishedBy("Harian Pagi", "2024-01-01"));
        graph.write(attack("Dua.", ASSERTED).publishedBy("harian pagi ", "2024-01-02"));
        assertThat(graph.edge("ATTACKS")).containsEntry("articles", 2L).containsEntry("sources", 1L);

        graph.write(attack("Tiga.", ASSERTED).publishedBy("Harian Sore", "2024-01-02"));
        assertThat(graph.edge("ATTACKS")).containsEntry("articles", 3L).containsEntry("sources", 2L);

        graph.write(attack("tiga!", ASSERTED).publishedBy("Kantor Berita", "2024-01-02")); // the words of Harian Sore
        assertThat(graph.edge("ATTACKS")).containsEntry("articles", 4L).containsEntry("sources", 2L);
    }

    private static Readings attack(String opening, Polarity polarity) {
        return Readings.of("Rusia menyerang Ukraina.", opening)
                .state("Rusia", "RUS")
                .state("Ukraina", "UKR")
                .says(0, RelationType.ATTACKS, 1, polarity);
    }

    private static Readings meeting(String opening, int subject, int object) {
        return Readings.of("Rusia dan Jepang bertemu.", opening)
                .state("Rusia", "RUS")
                .state("Jepang", "JPN")
                .says(subject, RelationType.MEETS, object, ASSERTED);
    }

    private static Readings office(String title, String day) {
        return Readings.of(title + " Prabowo Subianto mewakili Indonesia.")
                .person("Prabowo Subianto")
                .state("Indonesia", "IDN")
                .says(0, RelationType.HOLDS_POSITION, 1, ASSERTED, null, Map.of("title", title))
                .publishedBy("Harian", day);
    }
}
