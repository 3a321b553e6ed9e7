package org.relasi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relasi.StoreTest;
import org.relasi.extract.RelationType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
@SpringBootTest
@AutoConfigureMockMvc
@Import(IdentityGraph.class)
class MergesIT {

    private static final String TONO = "Tono Wiguna";
    private static final String RUDI = "Rudi Hartawan";
    private static final String SARI = "Sari Melati";
    private static final String BENI = "Beni Pranoto";

    @Autowired
    private IdentityGraph graph;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void fill() {
        graph.clear();
        graph.write(praise("Satu", TONO, SARI));
        graph.write(praise("Dua", RUDI, SARI));
        graph.write(praise("Tiga", SARI, BENI));
    }

    @AfterEach
    void isSound() {
        graph.assertSound("at the end");
    }

    private static MadeArticle praise(String title, String who, String whom) {
        return MadeArticle.of(title, "Harian " + title, "2026-02-01")
                .person(who)
                .person(whom)
                .says(who, RelationType.PRAISES, whom);
    }

    private String id(String name) {
        return graph.query("MATCH (e:Entity {name: '" + name + "'}) RETURN e.id")
                .get(0)
                .get(0)
                .asString();
    }

    private List<String> praised() {
        return graph
                .query(
                        "MATCH (a:Entity)-[r:PRAISES]->(b) RETURN a.name + ' ' + r.statements + ' ' + b.name AS edge ORDER BY edge")
                .stream()
                .map(row -> row.get("edge").asString())
                .toList();
    }

    @Test
    void makesOneEdgeOfTwo() {
        graph.merge(RUDI, TONO);

        assertThat(praised()).containsExactly("Sari Melati 1 Beni Pranoto", "Tono Wiguna 2 Sari Melati");
        assertThat(graph.count("MATCH (e:Person {name: 'Rudi Hartawan'}) RETURN count(e)"))
                .isZero();
    }

    @Test
    void drawsNoEdgeFromOneToItself() {
        graph.write(praise("Empat", TONO, RUDI));

        Merge merge = graph.merge(RUDI, TONO);

        assertThat(praised()).containsExactly("Sari Melati 1 Beni Pranoto", "Tono Wiguna 2 Sari Melati");
        assertThat(graph.count("MATCH (t:Statement) WHERE t.edge IS NULL RETURN count(t)"))
                .isEqualTo(1);
        graph.undo(merge);
        assertThat(praised()).contains("Tono Wiguna 1 Rudi Hartawan");
    }

    @Test
    void restoresBothByteForByteThoughArticlesCame() {
        graph.clear();
        List<MadeArticle> all = List.of(
                praise("Satu", TONO, SARI),
                praise("Dua", RUDI, SARI),
                praise("Tiga", RUDI, TONO),
                praise("Empat", TONO, BENI));
        all.forEach(graph::write);
        List<String> unmerged = graph.dump();
        graph.clear();
        graph.write(all.get(0));
        graph.write(all.get(1));
        Merge merge = graph.merge(RUDI, TONO);
        graph.write(all.get(2));
        graph.write(all.get(3));
        assertThat(graph.dump()).isNotEqualTo(unmerged);

        graph.undo(merge);

        assertThat(graph.dump()).isEqualTo(unmerged);
    }

    @Test
    void leadsLaterArticlesToTheSurvivorAlsoWhenAllOthersAreGone() {
        String rudi = id(RUDI);
        String tono = id(TONO);
        graph.merge(RUDI, TONO);
        graph.writer.delete(praise("Dua", RUDI, SARI).id());
        graph.writer.delete(praise("Satu", TONO, SARI).id());
        assertThat(graph.count(
                        "MATCH (n:Entity|FormerEntity) WHERE n.id IN ['" + rudi + "', '" + tono + "'] RETURN count(n)"))
                .isZero();

        graph.write(praise("Lima", RUDI, BENI));

        assertThat(praised()).contains("Tono Wiguna 1 Beni Pranoto");
        assertThat(id(TONO)).isEqualTo(tono);
    }

    @Test
    void chainsAreUndoneInAnyOrder() {
        List<String> before = graph.dump();
        Merge first = graph.merge(RUDI, TONO);
        List<String> once = graph.dump();
        Merge second = graph.merge(TONO, BENI);
        assertThat(praised()).containsExactly("Beni Pranoto 2 Sari Melati", "Sari Melati 1 Beni Pranoto");

        graph.undo(first);
        assertThat(praised())
                .containsExactly(
                        "Beni Pranoto 1 Sari Melati", "Rudi Hartawan 1 Sari Melati", "Sari Melati 1 Beni Pranoto");
        graph.undo(second);
        assertThat(graph.dump()).isEqualTo(before);

        first = graph.merge(RUDI, TONO);
        second = graph.merge(TONO, BENI);
        graph.undo(second);
        assertThat(graph.dump()).isEqualTo(once);
        graph.undo(first);
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void refusesCirclesAndWhatIsMergedAlready() {
        String rudi = id(RUDI);
        graph.merge(RUDI, TONO);

        assertThatThrownBy(() -> graph.merge(rudi, BENI)).hasMessageContaining("already, by merge");
        assertThatThrownBy(() -> graph.merge(TONO, rudi)).hasMessageContaining("Both are Tono Wiguna");
    }

    @Test
    void refusesToMergeWhatWasSplitOffUntilThatIsUndone() {
        graph.write(praise("Empat", TONO, BENI));
        Split split = graph.splitOff(TONO, "Tono Lain", praise("Empat", TONO, BENI));

        assertThatThrownBy(() -> graph.merge("Tono Lain", TONO)).hasMessageContaining("circle");
        graph.undo(split);

        assertThat(graph.count("MATCH (e:Entity {name: 'Tono Lain'}) RETURN count(e)"))
                .isZero();
    }

    @Test
    void splitsApplyToArticlesThatAreStoredAgain() {
        MadeArticle other = praise("Empat", TONO, BENI);
        graph.write(other);
        List<String> before = graph.dump();
        Split split = graph.splitOff(TONO, "Tono Lain", other);
        List<String> parted = graph.dump();
        assertThat(praised()).contains("Tono Lain 1 Beni Pranoto", "Tono Wiguna 1 Sari Melati");

        graph.writer.delete(other.id());
        assertThat(graph.count("MATCH (e:Entity {name: 'Tono Lain'}) RETURN count(e)"))
                .isZero();
        graph.write(other);

        assertThat(graph.dump()).isEqualTo(parted);
        graph.undo(split);
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void oldIdsLeadToTheSurvivor() throws Exception {
        String rudi = id(RUDI);
        String tono = id(TONO);
        graph.merge(RUDI, TONO);

        for (String rest : List.of("", "/relationships?limit=3&type=PRAISES", "/timeline?fields=id", "/articles")) {
            mvc.perform(get("/api/v1/entities/" + rudi + rest))
                    .andExpect(status().isPermanentRedirect())
                    .andExpect(header().string("Location", "/api/v1/entities/" + tono + rest));
        }
        mvc.perform(get("/api/v1/relationships?source=" + rudi))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].source.id").value(tono));
        mvc.perform(get("/api/v1/entities/Rudi Hartawan"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(tono));
        mvc.perform(get("/api/v1/entities?q=hartawan"))
                .andExpect(jsonPath("$.items[0].id").value(tono));
        mvc.perform(get("/api/v1/queries/said_about?entity=" + rudi))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entities.entity.id").value(tono));
    }

    @Test
    void rehearsesWithoutAChange() throws Exception {
        List<String> before = graph.dump();

        mvc.perform(post("/api/v1/merges?dryRun=true")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"source\": \"Rudi Hartawan\", \"target\": \"Tono Wiguna\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(nullValue()))
                .andExpect(jsonPath("$.changes.statements").value(1))
                .andExpect(jsonPath("$.changes.mentions").value(1))
                .andExpect(jsonPath("$.changes.relationships.gone").value(1))
                .andExpect(jsonPath("$.changes.relationships.made").value(0))
                .andExpect(jsonPath("$.changes.relationships.redrawn").value(1));

        assertThat(graph.dump()).isEqualTo(before);
        assertThat(graph.count("MATCH (m:Merge) RETURN count(m)")).isZero();
    }

    @Test
    void remembersWhoWhenAndWhy() throws Exception {
        mvc.perform(
                        post("/api/v1/merges")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"source\": \"Rudi Hartawan\", \"target\": \"Tono Wiguna\", \"note\": \"satu orang\"}"))
                .andExpect(status().isCreated());
        String id = graph.query("MATCH (m:Merge) RETURN m.id").get(0).get(0).asString();
        mvc.perform(post("/api/v1/merges/" + id + "/undo").param("note", "bapak dan anak"))
                .andExpect(status().isOk());

        mvc.perform(get("/api/v1/merges?status=undone&entity=Tono Wiguna"))
                .andExpect(jsonPath("$.items[0].id").value(id))
                .andExpect(jsonPath("$.items[0].by").value("anonymous"))
                .andExpect(jsonPath("$.items[0].note").value("satu orang"))
                .andExpect(jsonPath("$.items[0].undone.note").value("bapak dan anak"));
        mvc.perform(post("/api/v1/merges/" + id + "/undo")).andExpect(status().isConflict());
    }

    @Test
    void pagesThroughDecisions() throws Exception {
        for (int i = 0; i < 5; i++) {
            graph.undo(graph.merge(RUDI, TONO));
        }
        String page = mvc.perform(get("/api/v1/merges?limit=3"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String cursor = JsonPath.read(page, "$.nextCursor");

        mvc.perform(get("/api/v1/merges?limit=3&cursor=" + cursor))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.nextCursor").value(nullValue()));
    }
}
