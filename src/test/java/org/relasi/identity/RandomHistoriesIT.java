package org.relasi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.relasi.StoreTest;
import org.relasi.decision.Decision;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.problem.ApiProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * Random histories of storing, storing again, deleting, reading again, merging, splitting and undoing. Whatever the history, the graph is what
 * the stored articles and the decisions that hold make of it, and nothing else.
 */
@StoreTest
@SpringBootTest
@AutoConfigureMockMvc // the context of MergesIT
@Import(IdentityGraph.class)
class RandomHistoriesIT {

    private static final int STEPS = 40;
    private static final int ARTICLES = 12;

    /** After so many steps everything is looked at, which takes longer than the steps. */
    private static final int EACH = 8;

    private static final List<String> PEOPLE =
            List.of("Tono Wiguna", "Sari Melati", "Rudi Hartawan", "Wati Kusnadi", "Beni Pranoto", "Lina Maheswari");
    private static final List<String> BODIES = List.of("Yayasan Bahari", "Koperasi Angkasa", "Serikat Nelayan");
    private static final List<String> PUBLISHERS = List.of("Harian Satu", "Harian Dua", "Harian Tiga");
    private static final List<RelationType> TYPES = List.of(
            RelationType.MEETS,
            RelationType.ACCUSES,
            RelationType.PRAISES,
            RelationType.COOPERATES_WITH,
            RelationType.ATTACKS);

    @Autowired
    private IdentityGraph graph;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void leaveWhatArticlesAndDecisionsMake(long seed) {
        History history = new History(seed);
        for (int step = 0; step < STEPS; step++) {
            String did = history.step();
            if (step % EACH == 0) {
                graph.assertSound("seed " + seed + ", step " + step + ": " + did + ", after " + history.told);
            }
        }
        history.told.add(history.readAgain());
        graph.assertSound("seed " + seed + ", after " + history.told);
        List<String> before = graph.dump();

        history.storeAgain();
        assertThat(graph.dump()).as("seed %d: %s", seed, history.told).isEqualTo(before);

        history.replay();
        assertThat(graph.dump()).as("seed %d: %s", seed, history.told).isEqualTo(before);

        history.undoAll();
        graph.assertSound("seed " + seed + ", all undone");
        List<String> undone = graph.dump();
        graph.clear();
        history.store();
        assertThat(undone).as("seed %d: %s", seed, history.told).isEqualTo(graph.dump());
    }

    private final class History {

        private final Random random;
        private final List<MadeArticle> articles = new ArrayList<>();
        private final Set<Integer> stored = new TreeSet<>();
        private final List<Merge> merges = new ArrayList<>();
        private final List<Split> splits = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private final Set<Integer> outdated = new TreeSet<>();

        History(long seed) {
            random = new Random(seed);
            for (int i = 0; i < ARTICLES; i++) {
                articles.add(article(i));
            }
        }

        private MadeArticle article(int number) {
            List<String> cast = new ArrayList<>(PEOPLE);
            Collections.shuffle(cast, random);
            cast = cast.subList(0, 3);
            String body = pick(BODIES);
            MadeArticle article = MadeArticle.of(
                    "Berita " + number + ": " + String.join(", ", cast) + ", " + body,
                    pick(PUBLISHERS),
                    "2026-01-" + (10 + random.nextInt(5)));
            cast.forEach(article::person);
            article.organization(body);
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                String subject = pick(cast);
                String object = random.nextInt(4) == 0 ? body : pick(cast);
                Polarity polarity = random.nextInt(4) == 0 ? Polarity.ALLEGED : Polarity.ASSERTED;
                article.says(subject, pick(TYPES), object, polarity, random.nextBoolean() ? pick(cast) : null);
            }
            if (random.nextBoolean()) {
                article.denies(pick(cast), 0);
            }
            if (random.nextBoolean()) {
                article.holds(pick(cast), random.nextBoolean() ? "ketua" : "bendahara", body);
            }
            return article;
        }

        private <T> T pick(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        String step() {
            String did = switch (random.nextInt(12)) {
                case 0, 1, 2 -> add();
                case 3 -> remove();
                case 4, 5 -> merge();
                case 6 -> undoMerge();
                case 7, 8 -> split();
                case 9 -> readByAnOlderReader();
                case 10 -> readAgain();
                default -> undoSplit();
            };
            told.add(did);
            return did;
        }

        private String add() {
            int number = random.nextInt(ARTICLES);
            graph.write(articles.get(number));
            if (stored.add(number)) {
                outdated.remove(number);
            }
            return "add " + number;
        }

        private String remove() {
            int number = random.nextInt(ARTICLES);
            boolean gone = graph.writer.delete(articles.get(number).id());
            assertThat(gone).isEqualTo(stored.remove(number));
            return "remove " + number;
        }

        private String readByAnOlderReader() {
            if (stored.isEmpty()) {
                return "an older reader of none";
            }
            int number = pick(List.copyOf(stored));
            outdated.add(number);
            graph.readAgain(List.of(articles.get(number)), true);
            return "an older reader of " + number;
        }

        String readAgain() {
            graph.readAgain(outdated.stream().map(articles::get).toList(), false);
            String did = "read again " + outdated;
            outdated.clear();
            return did;
        }

        private List<String> ids() {
            return graph.query("MATCH (e:Entity) RETURN e.id AS id ORDER BY id").stream()
                    .map(row -> row.get("id").asString())
                    .collect(Collectors.toList());
        }

        private String merge() {
            List<String> ids = ids();
            if (ids.size() < 2) {
                return "merge none";
            }
            String source = pick(ids);
            String target = pick(ids);
            List<String> before = graph.dump();
            try {
                merges.add(graph.merge(source, target));
                return "merge " + source + " into " + target;
            } catch (ApiProblem refused) {
                assertThat(graph.dump()).isEqualTo(before);
                return "refused merge: " + refused.getMessage();
            }
        }

        private String undoMerge() {
            if (merges.isEmpty()) {
                return "undo none";
            }
            Merge merge = merges.remove(random.nextInt(merges.size()));
            graph.undo(merge);
            return "undo merge of " + merge.source().id();
        }

        private String split() {
            List<Record> mentioned = graph.query("""
                    MATCH (e:Entity)-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(a:Article)
                    WITH e.id AS entity, a.id AS article ORDER BY article
                    WITH entity, collect(DISTINCT article) AS articles
                    RETURN entity, articles ORDER BY entity""");
            if (mentioned.isEmpty()) {
                return "split none";
            }
            Record row = pick(mentioned);
            String article = pick(row.get("articles").asList(value -> value.asString()));
            String entity = row.get("entity").asString();
            boolean fresh = random.nextBoolean();
            String target = fresh ? null : pick(ids());
            try {
                splits.add(graph.splits
                        .make(
                                new SplitRequest(
                                        entity, List.of(article), null, target, fresh ? "Orang Lain" : null, null),
                                Decision.of(null, null),
                                false)
                        .split());
                return "split " + entity + " in " + article + " to " + target;
            } catch (ApiProblem refused) {
                return "refused split: " + refused.getMessage();
            }
        }

        private String undoSplit() {
            if (splits.isEmpty()) {
                return "undo none";
            }
            Split split = splits.remove(random.nextInt(splits.size()));
            graph.undo(split);
            return "undo split of " + split.entity().id();
        }

        void storeAgain() {
            stored.forEach(number -> graph.write(articles.get(number)));
        }

        /** The same articles in another order, after all that was decided. */
        void replay() {
            List<Record> decided =
                    graph.query("MATCH (n:Merge|Split) RETURN labels(n) AS labels, properties(n) AS properties");
            graph.clear();
            decided.forEach(row -> graph.query(
                    "CREATE (n:$($labels)) SET n = $properties",
                    Map.of(
                            "labels", row.get("labels").asList(),
                            "properties", row.get("properties").asMap())));
            store();
        }

        void store() {
            List<Integer> order = new ArrayList<>(stored);
            Collections.shuffle(order, random);
            order.forEach(number -> graph.write(articles.get(number)));
        }

        void undoAll() {
            while (!merges.isEmpty() || !splits.isEmpty()) {
                if (splits.isEmpty() || !merges.isEmpty() && random.nextBoolean()) {
                    undoMerge();
                } else {
                    undoSplit();
                }
            }
        }
    }
}
