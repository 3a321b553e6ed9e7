package org.relasi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relasi.StoreTest;
import org.relasi.decision.Decision;
import org.relasi.extract.RelationType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

@StoreTest
@SpringBootTest
@AutoConfigureMockMvc // the context of MergesIT
@Import(IdentityGraph.class)
class SuggestionsIT {

    @Autowired
    private IdentityGraph graph;

    @Autowired
    private MergeSuggestions merges;

    @Autowired
    private SplitSuggestions splits;

    @Autowired
    private Rejections rejections;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    private void praise(String title, String who, String whom) {
        graph.write(MadeArticle.of(title, "Harian", "2026-02-01")
                .person(who)
                .person(whom)
                .says(who, RelationType.PRAISES, whom));
    }

    private List<String> suggested() {
        return merges.find(MergeSuggestions.TYPES, null, 0.5, 50).stream()
                .map(one -> one.source().name() + " > " + one.target().name() + " "
                        + one.reasons().get(0).kind())
                .toList();
    }

    @Test
    void tellsShorterNamesOfOnePersonByWhomTheyAreMentionedWith() {
        praise("Satu", "Anwar Tjokro Wibisono", "Sari Melati");
        praise("Dua", "Anwar Wibisono", "Sari Melati");
        praise("Tiga", "Wibisono", "Sari Melati");

        assertThat(suggested()).contains("Anwar Wibisono > Anwar Tjokro Wibisono shorter-name");
        assertThat(suggested()).noneMatch(pair -> pair.contains("Sari"));
    }

    @Test
    void tellsAnAcronymAndItsFullName() {
        graph.write(MadeArticle.of("Satu", "Harian", "2026-02-01")
                .organization("Komisi Pengawas Laut")
                .person("Sari Melati")
                .says("Komisi Pengawas Laut", RelationType.ACCUSES, "Sari Melati"));
        graph.write(MadeArticle.of("Dua", "Harian", "2026-02-01")
                .organization("KPL")
                .person("Sari Melati")
                .says("KPL", RelationType.ACCUSES, "Sari Melati"));

        assertThat(suggested()).contains("KPL > Komisi Pengawas Laut acronym");
    }

    @Test
    void leavesOutWhatWasDecided() {
        praise("Satu", "Anwar Tjokro Wibisono", "Sari Melati");
        praise("Dua", "Anwar Wibisono", "Sari Melati");
        Merge merge = graph.merge("Anwar Tjokro Wibisono", "Anwar Wibisono");
        assertThat(suggested()).isEmpty();

        graph.undo(merge);

        assertThat(suggested()).isEmpty();
    }

    @Test
    void leavesOutWhatWasRejectedUntilThatIsForgotten() {
        praise("Satu", "Anwar Tjokro Wibisono", "Sari Melati");
        praise("Dua", "Anwar Wibisono", "Sari Melati");
        Rejection rejection = rejections.make("Anwar Wibisono", "Anwar Tjokro Wibisono", Decision.of(null, "sepupu"));
        assertThat(suggested()).isEmpty();

        rejections.forget(rejection.id());

        assertThat(suggested()).hasSize(1);
    }

    @Test
    void flagsTwoPeopleOfOneName() {
        office("Satu", "menteri", "Kementerian Laut", "Sari Melati");
        office("Dua", "menteri", "Kementerian Laut", "Beni Pranoto");
        office("Tiga", "ketua", "Yayasan Bahari", "Lina Maheswari");

        List<SplitSuggestion> found = splits.find(null, 0.5, 10);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).entity().name()).isEqualTo("Joko Santosa");
        assertThat(found.get(0).groups())
                .extracting(group -> group.articles().size())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void flagsNobodyWhoseArticlesHaveSomethingInCommon() {
        office("Satu", "menteri", "Kementerian Laut", "Sari Melati");
        office("Dua", "ketua", "Yayasan Bahari", "Sari Melati");

        assertThat(splits.find(null, 0, 10)).isEmpty();
    }

    private void office(String title, String office, String body, String other) {
        graph.write(MadeArticle.of(title, "Harian", "2026-02-01")
                .person("Joko Santosa")
                .person(other)
                .organization(body)
                .holds("Joko Santosa", office, body)
                .says("Joko Santosa", RelationType.MEETS, other));
    }
}
