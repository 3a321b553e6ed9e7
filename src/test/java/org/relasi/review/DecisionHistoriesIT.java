package org.relasi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Random histories of storing, storing again, deleting, merging, splitting, undoing and reviewing over REST. When all that was
 * decided is taken back, the graph is what the stored articles make alone.
 */
class DecisionHistoriesIT extends ReviewApi {

    private static final int STEPS = 30;
    private static final int CLIENTS = 8;
    private static final List<String> PEOPLE = List.of("Tono Wiguna", "Sari Melati", "Rudi Hartawan", "Wati Kusnadi");
    private static final List<String> STATES = List.of("Peru", "Cile", "Kanada", "Islandia");
    private static final List<String> DEEDS = List.of("mengkritik", "memuji", "bertemu", "mendukung", "menyerang");
    private static final List<String> VERDICTS = List.of(
            "{\"verdict\": \"rejected\"}",
            "{\"verdict\": \"accepted\"}",
            "{\"verdict\": \"none\"}",
            "{\"verdict\": \"corrected\", \"type\": \"PRAISES\"}",
            "{\"verdict\": \"corrected\", \"polarity\": \"denied\"}",
            "{\"verdict\": \"corrected\", \"subject\": \"%s\"}",
            "{\"verdict\": \"corrected\", \"object\": \"%s\", \"speaker\": null}");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void leaveWhatTheArticlesMakeWhereAllIsTakenBack(long seed) throws Exception {
        History history = new History(seed);
        for (int step = 0; step < STEPS || !decidedAll(); step++) {
            history.step();
            if (step % 5 == 0) {
                history.assertSound();
            }
        }
        history.assertSound();
        List<String> decided = graph();
        history.storeAgain();
        assertThat(graph()).as(history.told()).isEqualTo(decided);

        history.takeAllBack();
        history.assertSound();
        List<String> left = graph();
        empty();
        history.store();
        assertThat(left).as(history.told()).isEqualTo(graph());
    }

    @Test
    void leaveTheSameWhoeverComesFirst() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<History> histories = new ArrayList<>();
        try {
            List<Future<Void>> done = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                History history = new History(100 + client);
                histories.add(history);
                Callable<Void> work = () -> {
                    for (int step = 0; step < STEPS / 4; step++) {
                        history.step();
                    }
                    return null;
                };
                done.add(clients.submit(work));
            }
            for (Future<Void> future : done) {
                future.get();
            }
        } finally {
            clients.shutdown();
        }
        histories.get(0).assertSound();
        for (History history : histories) {
            history.takeAllBack();
        }
        histories.get(0).assertSound();
        List<String> left = graph();
        List<String> texts = rows("MATCH (a:Article) RETURN a.text ORDER BY a.id").stream()
                .map(row -> row.get(0).asString())
                .toList();
        empty();
        for (String text : texts) {
            store(text, publisher(text), "2026-01-02");
        }
        assertThat(left).isEqualTo(graph());
    }

    /** Whether there was a review, a merge and a split. */
    private boolean decidedAll() {
        return number("MATCH (r:Review) RETURN count(r)") > 0
                && number("MATCH (r:Merge) RETURN count(r)") > 0
                && number("MATCH (r:Split) RETURN count(r)") > 0;
    }

    private static String publisher(String text) {
        return "Koran " + text.length() % 3;
    }

    /** All that the store says, but what was decided. */
    private List<String> graph() {
        return dump().stream()
                .filter(line -> !line.startsWith("[Merge]") && !line.startsWith("[Split]"))
                .toList();
    }

    private final class History {

        private final Random random;
        private final List<String> texts = new ArrayList<>();
        private final TreeMap<Integer, String> stored = new TreeMap<>();
        private final List<String> merges = new ArrayList<>();
        private final List<String> splits = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        History(long seed) {
            random = new Random(seed);
            told.add("seed " + seed);
            Random words = new Random(7); // all histories tell of the same articles
            for (int i = 0; i < 10; i++) {
                StringBuilder text = new StringBuilder("Berita " + i + ".");
                for (int sentence = 0; sentence < 4; sentence++) {
                    List<String> cast = new ArrayList<>(sentence % 2 == 0 ? PEOPLE : STATES);
                    Collections.shuffle(cast, words);
                    text.append(' ').append(cast.get(0));
                    text.append(' ').append(DEEDS.get(words.nextInt(DEEDS.size())));
                    text.append(' ').append(cast.get(1)).append('.');
                }
                texts.add(text.toString());
            }
        }

        String told() {
            return told.toString();
        }

        void step() throws Exception {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> add(random.nextInt(texts.size()));
                case 3 -> removeOne();
                case 4 -> merge();
                case 5 -> takeBack(merges, "/merges/");
                case 6 -> split();
                case 7 -> takeBack(splits, "/splits/");
                default -> reviewOne();
            }
        }

        private void add(int number) throws Exception {
            told.add("add " + number);
            String text = texts.get(number);
            stored.put(number, DecisionHistoriesIT.this.store(text, publisher(text), "2026-01-02"));
        }

        private void removeOne() throws Exception {
            if (!stored.isEmpty()) {
                int number = pick(List.copyOf(stored.keySet()));
                told.add("remove " + number);
                perform(delete("/api/v1/articles/{id}", stored.remove(number)));
            }
        }

        private void merge() throws Exception {
            List<String> ids = ids("MATCH (e:Person) RETURN e.id AS id ORDER BY id");
            if (ids.size() > 1) {
                decide(merges, "/merges", "{\"source\": \"%s\", \"target\": \"%s\"}".formatted(pick(ids), pick(ids)));
            }
        }

        private void split() throws Exception {
            List<Record> mentioned = rows("MATCH (e:Person)-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(a:Article)"
                    + " RETURN DISTINCT e.id AS entity, a.id AS article ORDER BY entity, article");
            if (!mentioned.isEmpty()) {
                Record row = pick(mentioned);
                decide(
                        splits,
                        "/splits",
                        "{\"entity\": \"%s\", \"articles\": [\"%s\"], \"name\": \"Orang Lain\"}"
                                .formatted(
                                        row.get("entity").asString(),
                                        row.get("article").asString()));
            }
        }

        private void decide(List<String> made, String resource, String body) throws Exception {
            MockHttpServletResponse response = perform(post("/api/v1" + resource)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body));
            told.add(resource + " " + body + " " + response.getStatus());
            assertThat(response.getStatus()).as(response.getContentAsString()).isIn(201, 400, 404, 409, 422);
            if (response.getStatus() == 201) {
                made.add(read(response, "$.id"));
            }
        }

        private void takeBack(List<String> made, String resource) throws Exception {
            if (!made.isEmpty()) {
                String id = made.remove(random.nextInt(made.size()));
                MockHttpServletResponse response = perform(post("/api/v1" + resource + id + "/undo"));
                told.add("undo " + resource + id + " " + response.getStatus());
                assertThat(response.getStatus())
                        .as(response.getContentAsString())
                        .isIn(200, 409);
                if (response.getStatus() == 409) {
                    made.add(id);
                }
            }
        }

        private void reviewOne() throws Exception {
            List<String> ids = ids("MATCH (t:Statement|RejectedStatement) RETURN t.id AS id ORDER BY id");
            if (!ids.isEmpty()) {
                String id = pick(ids);
                List<String> people = ids("MATCH (e:Person) RETURN e.id AS id ORDER BY id");
                String body = pick(VERDICTS).formatted(people.isEmpty() ? "Peru" : pick(people));
                String tag = ask("/statements/" + id).getHeader("ETag");
                MockHttpServletResponse response = review("/statements/" + id, tag, body);
                told.add("review " + id + " " + body + " " + response.getStatus());
                assertThat(response.getStatus())
                        .as(response.getContentAsString())
                        .isIn(200, 400, 404, 409, 412, 422, 428);
            }
        }

        /** The latest first. */
        void takeAllBack() throws Exception {
            for (String review : ids("MATCH (r:Review) WHERE r.current RETURN r.id AS id ORDER BY r.at DESC, id")) {
                perform(delete("/api/v1/reviews/{id}", review));
            }
            for (int i = 0; i < 3; i++) { // what was decided on the ground of another goes first
                while (!splits.isEmpty() && undone(splits, "/splits/")) {}
                while (!merges.isEmpty() && undone(merges, "/merges/")) {}
            }
            told.add("all taken back");
        }

        private boolean undone(List<String> made, String resource) throws Exception {
            int before = made.size();
            takeBack(made, resource);
            return made.size() < before;
        }

        void storeAgain() throws Exception {
            for (int number : List.copyOf(stored.keySet())) {
                add(number);
            }
        }

        void store() throws Exception {
            List<Integer> order = new ArrayList<>(stored.keySet());
            Collections.shuffle(order, random);
            for (int number : order) {
                add(number);
            }
        }

        void assertSound() {
            try {
                holds();
                assertThat(rows("MATCH (e:FormerEntity) WHERE EXISTS { (e)--() } RETURN e"))
                        .isEmpty();
            } catch (AssertionError e) {
                throw new AssertionError(told(), e);
            }
        }

        private List<String> ids(String cypher) {
            return rows(cypher).stream().map(row -> row.get("id").asString()).toList();
        }

        private <T> T pick(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }
    }
}
