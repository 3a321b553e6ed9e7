package org.relasi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.relasi.graph.Amended;
import org.relasi.graph.GraphWriter;
import org.relasi.graph.StatementEdges;
import org.relasi.graph.Triple;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Random histories of storing, storing again, deleting, merging, splitting, undoing, reviewing, reading again and forgetting a person over REST. When all that was
 * decided is taken back, the graph is what the stored articles make alone, without the name of whom it had to forget.
 */
class DecisionHistoriesIT extends ReviewApi {

    private static final int STEPS = 30;
    private static final int CLIENTS = 8;
    private static final List<String> PEOPLE = List.of("Tono Wiguna", "Sari Melati", "Rudi Hartawan", "Wati Kusnadi");
    /** Of whom nobody decides who it is, as that cannot be taken back once nobody can be told apart. */
    private static final String FORGOTTEN = "Doni Prasetyo";

    private static final String OTHERS =
            "MATCH (e:Person) WHERE NOT e.name IN ['" + FORGOTTEN + "', '(redacted)'] RETURN e.id AS id ORDER BY id";
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

    @Autowired
    private GraphWriter graph;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("relasi-runs");
        registry.add("relasi.runs.directory", folder::toString);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void leaveWhatTheArticlesMakeWhereAllIsTakenBack(long seed) throws Exception {
        History history = new History(seed);
        for (int step = 0; step < STEPS || !decidedAll() || !history.readAgain; step++) {
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
        history.readAgain();
        history.assertSound();
        List<String> left = graph();
        boolean forgotten = forgotten();
        empty();
        history.store();
        history.forget(forgotten);
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
        histories.get(0).readAgain();
        histories.get(0).assertSound();
        List<String> left = graph();
        List<Integer> numbers =
                rows("MATCH (a:Article) RETURN toInteger(substring(a.text, 7, 1)) ORDER BY a.id").stream()
                        .map(row -> row.get(0).asInt())
                        .toList();
        boolean forgotten = forgotten();
        empty();
        for (int number : numbers) {
            histories.get(0).add(number);
        }
        histories.get(0).forget(forgotten);
        assertThat(left).isEqualTo(graph());
    }

    /** Whether there was a review, a merge and a split. */
    private boolean decidedAll() {
        return number("MATCH (r:Review) RETURN count(r)") > 0
                && number("MATCH (r:Merge) RETURN count(r)") > 0
                && number("MATCH (r:Split) RETURN count(r)") > 0;
    }

    private List<String> ids(String cypher) {
        return rows(cypher).stream().map(row -> row.get("id").asString()).toList();
    }

    private boolean forgotten() {
        return number("MATCH (r:Redaction) RETURN count(r)") > 0;
    }

    private static String publisher(String text) {
        return "Koran " + text.length() % 3;
    }

    /** All that the store says, but what was decided. */
    private List<String> graph() {
        return dump().stream()
                .filter(line -> Stream.of("[Merge]", "[Split]", "[Redaction]").noneMatch(line::startsWith))
                .toList();
    }

    private final class History {

        private final Random random;
        private final List<String> texts = new ArrayList<>();
        private final TreeMap<Integer, String> stored = new TreeMap<>();
        private final List<String> merges = new ArrayList<>();
        private final List<String> splits = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private boolean readAgain;

        History(long seed) {
            random = new Random(seed);
            told.add("seed " + seed);
            Random words = new Random(7); // all histories tell of the same articles
            for (int i = 0; i < 10; i++) {
                StringBuilder text = new StringBuilder("Berita " + i + ".");
                for (int sentence = 0; sentence < 4; sentence++) {
                    List<String> cast = new ArrayList<>(sentence % 2 == 0 ? PEOPLE : STATES);
                    if (sentence == 2 && i % 3 == 0) {
                        cast.set(0, FORGOTTEN);
                    }
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
            switch (random.nextInt(13)) {
                case 0, 1, 2 -> add(random.nextInt(texts.size()));
                case 3 -> removeOne();
                case 4 -> merge();
                case 5 -> takeBack(merges, "/merges/");
                case 6 -> split();
                case 7 -> takeBack(splits, "/splits/");
                case 8 -> readByAnOlderReader();
                case 9 -> readAgain();
                case 10 -> forget(true);
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

        /** As if an older reader had not found one statement, of which nobody decided anything. */
        private void readByAnOlderReader() {
            told.add("an older reader");
            graph.change(transaction -> {
                List<String> lost = transaction
                        .run("MATCH (a:Article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement {review: 'none'})"
                                + " WHERE NOT a.text CONTAINS 'Doni' AND NOT a.text CONTAINS '█' AND NOT EXISTS { (t)-[:ANSWERS|CONTENT]-() }"
                                + " RETURN t.id ORDER BY t.id")
                        .list(row -> row.get(0).asString());
                if (lost.isEmpty()) {
                    return new Amended<>(0, List.of());
                }
                String id = pick(lost);
                List<Triple> edge = StatementEdges.of(transaction, List.of(id)).values().stream()
                        .flatMap(Optional::stream)
                        .toList();
                transaction
                        .run("MATCH (t:Statement {id: $id}) DETACH DELETE t", Map.of("id", id))
                        .consume();
                return new Amended<>(1, edge);
            });
        }

        /** Once nobody else reads again. */
        void readAgain() throws Exception {
            MockHttpServletResponse begun = perform(post("/api/v1/runs"));
            told.add("read again " + begun.getStatus());
            if (begun.getStatus() == 409) {
                return;
            }
            String run = "/runs/" + read(begun, "$.id");
            String state = "reading";
            for (int i = 0; i < 600 && state.equals("reading"); i++) {
                Thread.sleep(50);
                state = ask("$.state", run);
            }
            MockHttpServletResponse published = perform(post("/api/v1" + run + "/publish"));
            assertThat(published.getStatus()).as(published.getContentAsString()).isEqualTo(200);
            readAgain = true;
        }

        void forget(boolean now) throws Exception {
            if (now) {
                for (String id : ids("MATCH (e:Person {name: '" + FORGOTTEN + "'}) RETURN e.id AS id")) {
                    int status =
                            perform(delete("/api/v1/entities/{id}/content", id)).getStatus();
                    told.add("forget " + status);
                    assertThat(status).isIn(200, 404);
                }
            }
        }

        private void merge() throws Exception {
            List<String> ids = ids(OTHERS);
            if (ids.size() > 1) {
                decide(merges, "/merges", "{\"source\": \"%s\", \"target\": \"%s\"}".formatted(pick(ids), pick(ids)));
            }
        }

        private void split() throws Exception {
            List<Record> mentioned = rows("MATCH (e:Person)-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(a:Article)"
                    + " WHERE NOT e.name IN ['" + FORGOTTEN + "', '(redacted)']"
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
                List<String> people = ids(OTHERS);
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

        private <T> T pick(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }
    }
}
