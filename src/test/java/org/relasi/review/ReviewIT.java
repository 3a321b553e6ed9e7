package org.relasi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

class ReviewIT extends ReviewApi {

    private static final String QUARREL = "Peru mengkritik Cile di Lima. Kanada menuduh Islandia menyerang Peru."
            + " Islandia membantah tuduhan Kanada.";

    @Test
    void rejects() throws Exception {
        String article = store(QUARREL, "Koran Satu", "2026-01-02");
        List<String> before = dump();
        String id = statement("CRITICIZES");
        String edge = text("MATCH (t:Statement {id: '" + id + "'}) RETURN t.edge");

        MockHttpServletResponse response =
                review("/statements/" + id, "{\"verdict\": \"rejected\", \"note\": \"salah\"}");

        assertThat(ReviewApi.<String>read(response, "$.review.verdict")).isEqualTo("rejected");
        assertThat(ReviewApi.<String>read(response, "$.review.note")).isEqualTo("salah");
        assertThat(ReviewApi.<String>read(response, "$.review.by")).isNotBlank();
        assertThat(response.getHeader("ETag"))
                .isEqualTo(ask("/statements/" + id).getHeader("ETag"));
        assertThat(edges("CRITICIZES")).isZero();
        assertThat(ask("/relationships/" + edge).getStatus()).isEqualTo(404);
        assertThat(ask("/relationships/" + edge + "/evidence").getStatus()).isEqualTo(404);
        assertThat(this.<List<String>>ask("$.items[*].id", "/relationships/" + edge + "/evidence?review=rejected"))
                .containsExactly(id);
        assertThat(this.<List<String>>ask("$.items[*].id", "/articles/" + article + "/statements"))
                .doesNotContain(id)
                .isNotEmpty();
        assertThat(this.<List<String>>ask("$.items[*].id", "/articles/" + article + "/statements?review=rejected"))
                .containsExactly(id);
        assertThat(this.<List<String>>ask("$.items[*].id", "/entities/Cile/timeline"))
                .doesNotContain(id);
        assertThat(this.<List<String>>ask("$.items[*].id", "/entities/Cile/timeline?review=rejected"))
                .containsExactly(id);
        assertThat(check.run().holds()).isTrue();

        review("/statements/" + id, "{\"verdict\": \"none\"}");

        assertThat(dump()).isEqualTo(before);
        assertThat(this.<List<Boolean>>ask("$.items[*].current", "/reviews")).containsExactly(false);
    }

    @Test
    void corrects() throws Exception {
        store(QUARREL, "Koran Satu", "2026-01-02");
        List<String> before = dump();
        String id = statement("CRITICIZES");

        review("/statements/" + id, """
                {"verdict": "corrected", "type": "PRAISES", "subject": "Kanada", "polarity": "alleged", "speaker": "Islandia"}
                """);

        assertThat(edges("CRITICIZES")).isZero();
        assertThat(rows("MATCH (a)-[r:PRAISES]->(b) RETURN a.name + '>' + b.name + ' ' + r.status + r.confidence")
                        .get(0)
                        .get(0)
                        .asString())
                .isEqualTo("Kanada>Cile alleged1.0");
        assertThat(this.<String>ask("$.review.read.type", "/statements/" + id)).isEqualTo("CRITICIZES");
        assertThat(this.<String>ask("$.speaker.name", "/statements/" + id)).isEqualTo("Islandia");
        assertThat(text("MATCH (t:Statement {id: '" + id + "'}) RETURN t.cameo"))
                .isEqualTo("051");

        review("/statements/" + id, "{\"verdict\": \"corrected\", \"speaker\": null, \"object\": \"Islandia\"}");

        assertThat(edges("PRAISES")).isZero();
        assertThat(rows("MATCH (a)-[r:CRITICIZES]->(b) RETURN a.name + '>' + b.name")
                        .get(0)
                        .get(0)
                        .asString())
                .isEqualTo("Peru>Islandia");
        assertThat(this.<List<Boolean>>ask("$.items[*].current", "/reviews?statement=" + id))
                .containsExactly(true, false);

        String review =
                this.<List<String>>ask("$.items[*].id", "/reviews?current=true").get(0);
        assertThat(perform(delete("/api/v1/reviews/{id}", review)).getStatus()).isEqualTo(200);

        assertThat(dump()).isEqualTo(before);
    }

    /** Whoever is put into a statement is, in the articles of a split, whom the split means there; and told so at once. */
    @Test
    void correctsToWhomASplitMeansThere() throws Exception {
        store("Sari Melati memuji Peru.", "Koran Satu", "2026-01-02");
        String split = store("Sari Melati memuji Cile. Tono Wiguna mengkritik Cile.", "Koran Dua", "2026-01-03");
        String sari = text("MATCH (e:Person {name: 'Sari Melati'}) RETURN e.id");
        MockHttpServletResponse made = perform(post("/api/v1/splits")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"entity\": \"%s\", \"articles\": [\"%s\"], \"name\": \"Orang Lain\"}"
                        .formatted(sari, split)));
        assertThat(made.getStatus()).as(made.getContentAsString()).isEqualTo(201);
        String id = statement("CRITICIZES");

        MockHttpServletResponse told =
                review("/statements/" + id, "{\"verdict\": \"corrected\", \"subject\": \"%s\"}".formatted(sari));

        assertThat(ReviewApi.<String>read(told, "$.source.name")).isEqualTo("Orang Lain");
        assertThat(told.getHeader("ETag")).isEqualTo(ask("/statements/" + id).getHeader("ETag"));
        assertThat(text("MATCH (e)-[:CRITICIZES]->() RETURN e.name")).isEqualTo("Orang Lain");
    }

    @Test
    void acceptsAndIsSure() throws Exception {
        store(QUARREL, "Koran Satu", "2026-01-02");
        String id = statement("CRITICIZES");
        double read = rows("MATCH (t:Statement {id: '" + id + "'}) RETURN t.confidence")
                .get(0)
                .get(0)
                .asDouble();

        review("/statements/" + id, "{\"verdict\": \"accepted\"}");

        assertThat(this.<Double>ask("$.confidence", "/statements/" + id))
                .isEqualTo(1.0)
                .isNotEqualTo(read);
        assertThat(rows("MATCH ()-[r:CRITICIZES]->() RETURN r.confidence")
                        .get(0)
                        .get(0)
                        .asDouble())
                .isEqualTo(1);
        assertThat(this.<List<String>>ask(
                        "$.items[*].verdict", "/reviews?verdict=accepted&kind=statement&by=anonymous"))
                .containsExactly("accepted");
        assertThat(this.<List<String>>ask("$.items[*].verdict", "/reviews?verdict=rejected"))
                .isEmpty();
    }

    @Test
    void takesADenialBack() throws Exception {
        store(QUARREL, "Koran Satu", "2026-01-02");
        assertThat(text("MATCH ()-[r:ACCUSES]->() RETURN r.status")).isEqualTo("disputed");
        String denial = text("MATCH (t:Statement)-[:ANSWERS]->(:Statement {type: 'ACCUSES'}) RETURN t.id");

        review("/statements/" + denial, "{\"verdict\": \"rejected\"}");

        assertThat(text("MATCH ()-[r:ACCUSES]->() RETURN r.status")).isNotEqualTo("disputed");
        assertThat(check.run().holds()).isTrue();
        review("/statements/" + denial, "{\"verdict\": \"accepted\"}");
        assertThat(text("MATCH ()-[r:ACCUSES]->() RETURN r.status")).isEqualTo("disputed");
    }

    @Test
    void sticksWhenTheArticleComesAgain() throws Exception {
        String article = store(QUARREL, "Koran Satu", "2026-01-02");
        review("/statements/" + statement("CRITICIZES"), "{\"verdict\": \"rejected\"}");
        review("/statements/" + statement("ACCUSES"), "{\"verdict\": \"corrected\", \"type\": \"WARNS\"}");
        List<String> before = dump();

        remove(article);
        assertThat(number("MATCH (n) WHERE NOT n:WriterLock AND NOT n:Review AND NOT n:WithdrawnEdge RETURN count(n)"))
                .isZero();
        store(QUARREL, "Koran Satu", "2026-01-02");

        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void sticksWhereTheReaderFindsItByAnotherWord() throws Exception {
        String article = store(QUARREL, "Koran Satu", "2026-01-02");
        review("/statements/" + statement("CRITICIZES"), "{\"verdict\": \"rejected\"}");
        remove(article);
        rows("MATCH (r:Review) SET r.statement = 'of another word', r.triggerStart = r.triggerStart + 1");

        store(QUARREL, "Koran Satu", "2026-01-02");

        assertThat(edges("CRITICIZES")).isZero();
        assertThat(number("MATCH (t:RejectedStatement) RETURN count(t)")).isEqualTo(1);
        assertThat(this.<String>ask("$.review.verdict", "/statements/" + statement("CRITICIZES")))
                .isEqualTo("rejected");
        review("/statements/" + statement("CRITICIZES"), "{\"verdict\": \"accepted\"}");
        assertThat(edges("CRITICIZES")).isEqualTo(1);
        assertThat(this.<List<Boolean>>ask("$.items[*].current", "/reviews")).containsExactly(true, false);
    }

    @Test
    void keepsWhatWasAcceptedAndIsNotFoundAnyMore() throws Exception {
        String article = store(QUARREL, "Koran Satu", "2026-01-02");
        rows("""
            MATCH (t:Statement {type: 'CRITICIZES'})-[:EVIDENCE]->(s), (t)-[:OBJECT]->(b)
            MERGE (a:Entity:Person {id: 'older'}) SET a.name = 'Bayu Contoh', a.aliases = ['Bayu'], a.keys = ['bayu contoh'],
              a.lookup = '|bayu contoh|'
            CREATE (old:Statement {id: 'found by an older reader', type: 'PRAISES', polarity: 'asserted', confidence: 0.6,
              triggerStart: s.start + 5, triggerEnd: s.start + 9, rule: 'old', extractor: 'old', review: 'none',
              eventTime: date('2026-01-01'), eventPrecision: 'day', details: [], edge: 'to be told'})
            CREATE (old)-[:SUBJECT]->(a), (old)-[:OBJECT]->(b), (old)-[:EVIDENCE]->(s)""");
        review("/statements/found by an older reader", "{\"verdict\": \"accepted\"}");
        List<String> before = dump();

        remove(article);
        store(QUARREL, "Koran Satu", "2026-01-02");

        assertThat(dump()).isEqualTo(before);
        assertThat(edges("PRAISES")).isEqualTo(1);
    }

    @Test
    void rejectsAnEdgeAlsoForWhatIsReadLater() throws Exception {
        store(QUARREL, "Koran Satu", "2026-01-02");
        List<String> before = dump();
        String edge = text("MATCH ()-[r:CRITICIZES]->() RETURN r.id");

        MockHttpServletResponse made = review("/relationships/" + edge, "{\"verdict\": \"rejected\"}");

        assertThat(ReviewApi.<Integer>read(made, "$.statements")).isEqualTo(1);
        assertThat(edges("CRITICIZES")).isZero();
        String later = store("Peru kembali mengkritik Cile kemarin.", "Koran Dua", "2026-02-02");
        assertThat(edges("CRITICIZES")).isZero();
        assertThat(number("MATCH (t:RejectedStatement) RETURN count(t)")).isEqualTo(2);

        String review = ReviewApi.read(made, "$.id");
        assertThat(perform(delete("/api/v1/reviews/{id}", review)).getStatus()).isEqualTo(200);

        assertThat(edges("CRITICIZES")).isEqualTo(1);
        assertThat(number("MATCH ()-[r:CRITICIZES]->() RETURN r.articles")).isEqualTo(2);
        remove(later);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aStatementDecidedByItselfStandsAgainstItsEdge() throws Exception {
        store(QUARREL, "Koran Satu", "2026-01-02");
        store("Peru kembali mengkritik Cile kemarin.", "Koran Dua", "2026-02-02");
        String edge = text("MATCH ()-[r:CRITICIZES]->() RETURN r.id");
        String kept = text("MATCH (t:Statement {edge: '" + edge + "'}) RETURN t.id LIMIT 1");
        review("/statements/" + kept, "{\"verdict\": \"accepted\"}");

        review("/relationships/" + edge, "{\"verdict\": \"rejected\"}");

        assertThat(number("MATCH ()-[r:CRITICIZES]->() RETURN r.statements")).isEqualTo(1);
        review("/relationships/" + edge, "{\"verdict\": \"corrected\", \"type\": \"WARNS\"}");
        assertThat(edges("WARNS")).isEqualTo(1);
        assertThat(edges("CRITICIZES")).isEqualTo(1);
        review("/relationships/" + edge, "{\"verdict\": \"none\"}");
        assertThat(edges("WARNS")).isZero();
        assertThat(number("MATCH ()-[r:CRITICIZES]->() RETURN r.statements")).isEqualTo(2);
    }

    @Test
    void losesNoUpdate() throws Exception {
        store(QUARREL, "Koran Satu", "2026-01-02");
        String resource = "/statements/" + statement("CRITICIZES");
        String seen = String.valueOf(ask(resource).getHeader("ETag"));

        assertThat(review(resource, null, "{\"verdict\": \"rejected\"}").getStatus())
                .isEqualTo(428);
        assertThat(review(resource, "W/" + seen, "{\"verdict\": \"rejected\"}").getStatus())
                .isEqualTo(200);
        MockHttpServletResponse second = review(resource, seen, "{\"verdict\": \"accepted\"}");

        assertThat(second.getStatus()).isEqualTo(412);
        assertThat(ReviewApi.<String>read(second, "$.type")).isEqualTo("urn:relasi:problem:changed-meanwhile");
        assertThat(this.<String>ask("$.review.verdict", resource)).isEqualTo("rejected");
        assertThat(review(resource, "*", "{\"verdict\": \"accepted\"}").getStatus())
                .isEqualTo(200);

        String edge = "/relationships/" + text("MATCH ()-[r:CRITICIZES]->() RETURN r.id");
        String edgeSeen = String.valueOf(ask(edge).getHeader("ETag"));
        store("Peru kembali mengkritik Cile kemarin.", "Koran Dua", "2026-02-02");
        assertThat(review(edge, edgeSeen, "{\"verdict\": \"accepted\"}").getStatus())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|body",
                "{}|verdict",
                "{\"verdict\": 7}|verdict",
                "{\"verdict\": \"maybe\"}|verdict",
                "{\"verdict\": \"corrected\"}|verdict",
                "{\"verdict\": \"accepted\", \"type\": \"WARNS\"}|verdict",
                "{\"verdict\": \"corrected\", \"type\": \"EATS\"}|type",
                "{\"verdict\": \"corrected\", \"polarity\": null}|polarity",
                "{\"verdict\": \"accepted\", \"edge\": \"x\"}|edge",
                "{\"verdict\": \"accepted\", \"note\": [1]}|note"
            })
    void refusesWhatIsNoReview(String body, String field) throws Exception {
        store(QUARREL, "Koran Satu", "2026-01-02");
        MockHttpServletResponse refused = review("/statements/" + statement("CRITICIZES"), "*", body);
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(ReviewApi.<String>read(refused, "$.errors[0].field")).isEqualTo(field);
    }

    @Test
    void refusesWhatCannotBe() throws Exception {
        store(QUARREL, "Koran Satu", "2026-01-02");
        String resource = "/statements/" + statement("CRITICIZES");
        assertThat(review(resource, "*", "{\"verdict\": \"corrected\", \"subject\": \"Cile\"}")
                        .getStatus())
                .isEqualTo(422);
        assertThat(review(resource, "*", "{\"verdict\": \"corrected\", \"subject\": \"Tak Ada\"}")
                        .getStatus())
                .isEqualTo(404);
        assertThat(review(resource, "*", "{\"verdict\"").getStatus()).isEqualTo(400);
        assertThat(review("/statements/none", "*", "{\"verdict\": \"accepted\"}")
                        .getStatus())
                .isEqualTo(404);
        assertThat(review("/relationships/none", "*", "{\"verdict\": \"rejected\"}")
                        .getStatus())
                .isEqualTo(404);
        assertThat(ask("/reviews/none").getStatus()).isEqualTo(404);
        assertThat(ask("/statements/none").getStatus()).isEqualTo(404);
        assertThat(ask("/reviews?verdikt=rejected").getStatus()).isEqualTo(400);
        assertThat(ask("/reviews?verdict=maybe").getStatus()).isEqualTo(400);
        assertThat(ask("/reviews?cursor=nonsense").getStatus()).isEqualTo(400);
        assertThat(number("MATCH (r:Review) RETURN count(r)")).isZero();
    }

    @Test
    void pagesThroughReviews() throws Exception {
        store(QUARREL, "Koran Satu", "2026-01-02");
        String resource = "/statements/" + statement("CRITICIZES");
        for (String verdict : List.of("rejected", "accepted", "rejected")) {
            review(resource, "*", "{\"verdict\": \"" + verdict + "\"}");
        }
        String first = this.ask("$.nextCursor", "/reviews?limit=2");
        assertThat(this.<List<String>>ask("$.items[*].id", "/reviews?limit=2&cursor=" + first))
                .hasSize(1);
        assertThat(this.<String>ask("$.nextCursor", "/reviews?limit=2&cursor=" + first))
                .isNull();
    }

    @Test
    void writesWhatReadersAreTrainedOn() throws Exception {
        String article = store(QUARREL, "Koran Satu", "2026-01-02");
        store("Peru memuji Kanada.", "Koran Dua", "2026-01-03");
        review("/statements/" + statement("ACCUSES"), "{\"verdict\": \"accepted\"}");
        review("/statements/" + statement("ATTACKS"), "{\"verdict\": \"rejected\"}");
        review("/statements/" + statement("CRITICIZES"), "{\"verdict\": \"corrected\", \"object\": \"Islandia\"}");

        String file = perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                        "/api/v1/exports/graph?format=training"))
                .getContentAsString();

        assertThat(file.lines()).hasSize(1);
        assertThat(JsonPath.<String>read(file, "$.doc")).isEqualTo(article);
        assertThat(JsonPath.<String>read(file, "$.text")).isEqualTo(QUARREL);
        assertThat(JsonPath.<List<String>>read(file, "$.relations[*].review")).containsExactly("corrected", "accepted");
        assertThat(JsonPath.<List<String>>read(file, "$.relations[*].trigger"))
                .containsExactly("mengkritik", "menuduh");
        assertThat(JsonPath.<List<String>>read(file, "$.relations[*].sourceWords"))
                .containsExactly("Peru", "Kanada");
        assertThat(JsonPath.<List<String>>read(file, "$.relations[*].targetWords"))
                .containsExactly("-", "Islandia");
        assertThat(JsonPath.<List<String>>read(file, "$.rejected[*].type[0]")).containsExactly("ATTACKS");
        assertThat(JsonPath.<List<Integer>>read(file, "$.relations[1].spans.trigger"))
                .containsExactly(QUARREL.indexOf("menuduh"), QUARREL.indexOf("menuduh") + 7);
        String doer = JsonPath.read(file, "$.relations[1].source[0]");
        assertThat(JsonPath.<List<String>>read(file, "$.entities[?(@.id == '" + doer + "')].name"))
                .containsExactly("Kanada");
        assertThat(perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                                "/api/v1/exports/graph?format=training&entity=Cile&until=2026-01-01"))
                        .getContentAsString())
                .isEmpty();
    }
}
