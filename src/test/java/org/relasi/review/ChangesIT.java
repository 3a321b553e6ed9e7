package org.relasi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

/** What changed since a day, through all that takes support from an edge and gives it back. */
class ChangesIT extends ReviewApi {

    private static final String ACCUSATION = "Kanada menuduh Islandia menyerang pelabuhan Lomera.";
    private static final String DENIAL = "Islandia membantah tuduhan Kanada soal pelabuhan Lomera.";

    private List<String> changes(String query) throws Exception {
        List<Map<String, Object>> items = ask("$.items[*]", "/relationships/changes?" + query);
        return items.stream()
                .map(item -> item.get("change") + " " + item.get("type") + " " + item.get("day")
                        + (item.get("reason") == null ? "" : " " + item.get("reason")))
                .toList();
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    @Test
    void tellsWhatIsNewAndWhatIsDeniedForTheFirstTime() throws Exception {
        store(ACCUSATION, "Koran Satu", "2026-01-02");
        store(DENIAL, "Koran Dua", "2026-01-05");
        store("Islandia kembali membantah tuduhan Kanada soal pelabuhan Lomera.", "Koran Tiga", "2026-01-08");

        assertThat(changes("change=new&type=ACCUSES")).containsExactly("new ACCUSES 2026-01-02");
        assertThat(changes("change=denied&type=ACCUSES")).containsExactly("denied ACCUSES 2026-01-05");
        assertThat(changes("since=2026-01-03&type=ACCUSES")).containsExactly("denied ACCUSES 2026-01-05");
        assertThat(changes("since=2026-01-06&type=ACCUSES,DENIES")).isEmpty();
        assertThat(changes("until=2026-01-04&type=ACCUSES")).containsExactly("new ACCUSES 2026-01-02");
        assertThat(this.<List<String>>ask(
                        "$.items[*].source.name", "/relationships/changes?change=denied&type=ACCUSES&entity=Islandia"))
                .containsExactly("Kanada");
    }

    @Test
    void tellsWhatADeletedArticleTookAlongUntilItComesBack() throws Exception {
        String first = store(ACCUSATION, "Koran Satu", "2026-01-02");
        store("Kanada bertemu Islandia di Lima.", "Koran Satu", "2026-01-03");
        String again = store("Kanada menuduh Islandia berbohong.", "Koran Dua", "2026-01-04");

        remove(first);
        assertThat(changes("change=unsupported&type=ACCUSES")).isEmpty();
        remove(again);

        assertThat(changes("type=ACCUSES")).containsExactly("unsupported ACCUSES " + today() + " deleted");
        Map<String, Object> gone = this.<List<Map<String, Object>>>ask(
                        "$.items[*]", "/relationships/changes?type=ACCUSES")
                .get(0);
        assertThat(gone).containsEntry("firstSeen", "2026-01-04").containsEntry("status", "asserted");
        assertThat(changes("change=unsupported&until=2026-01-31")).isEmpty();
        assertThat(check.run().holds()).isTrue();

        store(ACCUSATION, "Koran Satu", "2026-01-02");
        assertThat(changes("type=ACCUSES")).containsExactly("new ACCUSES 2026-01-02");
        assertThat(number("MATCH (n:WithdrawnEdge {type: 'ACCUSES'}) RETURN count(n)"))
                .isZero();
    }

    @Test
    void tellsWhatAPersonRejectedOrCorrected() throws Exception {
        store("Peru mengkritik Cile di Lima. Peru bertemu Cile.", "Koran Satu", "2026-01-02");
        String id = statement("CRITICIZES");

        review("/statements/" + id, "{\"verdict\": \"rejected\"}");
        assertThat(changes("type=CRITICIZES")).containsExactly("unsupported CRITICIZES " + today() + " reviewed");
        review("/statements/" + id, "{\"verdict\": \"corrected\", \"type\": \"PRAISES\"}");
        assertThat(changes("type=CRITICIZES,PRAISES"))
                .containsExactly("unsupported CRITICIZES " + today() + " reviewed", "new PRAISES 2026-01-02");
        review("/statements/" + id, "{\"verdict\": \"none\"}");
        assertThat(changes("type=CRITICIZES,PRAISES"))
                .containsExactly("unsupported PRAISES " + today() + " reviewed", "new CRITICIZES 2026-01-02");
    }

    @Test
    void forgetsNothingByWhatIsDrawnAndTakenBackAtOnce() throws Exception {
        String article = store("Peru mengkritik Cile di Lima. Peru bertemu Cile.", "Koran Satu", "2026-01-02");
        review("/statements/" + statement("CRITICIZES"), "{\"verdict\": \"rejected\"}");
        String at = text("MATCH (n:WithdrawnEdge {type: 'CRITICIZES'}) RETURN toString(n.at)");

        remove(article);
        store("Peru mengkritik Cile di Lima. Peru bertemu Cile.", "Koran Satu", "2026-01-02");

        assertThat(edges("CRITICIZES")).isZero();
        assertThat(text("MATCH (n:WithdrawnEdge {type: 'CRITICIZES'}) RETURN toString(n.at)"))
                .isEqualTo(at);
    }

    @Test
    void followsMergesAndTheirUndoing() throws Exception {
        String first = store("Andi Wiratama mengkritik Peru.", "Koran Satu", "2026-01-02");
        store("Andi Wiratama memuji Cile.", "Koran Satu", "2026-01-03");
        store("Andi Surya Wiratama mengkritik Peru.", "Koran Dua", "2026-01-04");
        remove(first);
        assertThat(changes("change=unsupported")).containsExactly("unsupported CRITICIZES " + today() + " deleted");

        MockHttpServletResponse merged = perform(post("/api/v1/merges")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"source\": \"Andi Wiratama\", \"target\": \"Andi Surya Wiratama\"}"));
        assertThat(merged.getStatus()).isEqualTo(201);
        assertThat(changes("change=unsupported")).isEmpty();

        perform(post("/api/v1/merges/" + read(merged, "$.id") + "/undo"));
        assertThat(changes("change=unsupported")).containsExactly("unsupported CRITICIZES " + today() + " deleted");
    }

    @Test
    void holdsNoNameOfWhomNothingMentions() throws Exception {
        String article = store("Andi Wiratama mengkritik Peru.", "Koran Satu", "2026-01-02");
        remove(article);

        List<Map<String, Object>> gone = ask("$.items[*]", "/relationships/changes?change=unsupported");
        assertThat(gone).hasSize(1);
        assertThat(gone.get(0)).containsEntry("source", null);
        assertThat(rows("MATCH (n:WithdrawnEdge) UNWIND keys(n) AS k WITH n, k WHERE toString(n[k]) CONTAINS 'Wiratama'"
                        + " RETURN n"))
                .isEmpty();
    }

    @Test
    void givesPagesThatNeitherSkipNorRepeat() throws Exception {
        store(ACCUSATION + " Peru mengkritik Cile.", "Koran Satu", "2026-01-02");
        store(DENIAL + " Peru memuji Brasil.", "Koran Dua", "2026-01-05");
        String gone = store("Peru mengecam Kuba. Peru memuji Kuba.", "Koran Dua", "2026-01-05");
        remove(gone);
        List<String> all = this.<List<String>>ask("$.items[*].id", "/relationships/changes?limit=200");

        List<String> paged = new ArrayList<>();
        String next = "";
        while (next != null) {
            MockHttpServletResponse page =
                    ask("/relationships/changes?limit=1" + (next.isEmpty() ? "" : "&cursor=" + next));
            paged.addAll(read(page, "$.items[*].id"));
            next = JsonPath.read(page.getContentAsString(), "$.nextCursor");
        }

        assertThat(all).hasSizeGreaterThan(5);
        assertThat(paged).isEqualTo(all);
    }
}
