package org.relasi.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.relasi.cypher.CypherScripts;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.graph.AnswerKind;
import org.relasi.graph.Triple;

/** Accusations and answers in the store, within one transaction. */
final class ClaimStore {

    /**
     * So many accusations and answers of one kind may stand between an accusation and what answers it. Which is the same whatever
     * came first, and bounds what one more article costs where thousands accuse and deny.
     */
    private static final int REACH = 20;

    private static final CypherScripts SCRIPTS = CypherScripts.of("claims");
    private static final List<String> TYPES =
            Arrays.stream(AnswerKind.values()).map(kind -> kind.type().name()).toList();
    private static final List<String> DENYING = Arrays.stream(AnswerKind.values())
            .filter(AnswerKind::denies)
            .map(AnswerKind::toString)
            .toList();

    private final TransactionContext transaction;

    ClaimStore(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** What articles accuse and answer. */
    List<Placed> utterances(List<String> articles) {
        return run("find_utterances", Map.of("articles", articles, "types", TYPES)).stream()
                .map(Placed::of)
                .toList();
    }

    /** Ids of statements whose answers may be others since these came, these included. */
    Set<String> responsesNear(Collection<Placed> utterances) {
        List<Map<String, Object>> sides = new ArrayList<>();
        List<Map<String, Object>> deeds = new ArrayList<>();
        for (Placed one : utterances) {
            one.answering().distinct().forEach(edge -> sides.add(near(one, edge, Answering.REACH)));
            one.deeds().forEach(edge -> deeds.add(near(one, edge, Answering.REACH_OF_DEEDS)));
        }
        return Stream.concat(ids("find_responses_near", sides), ids("find_responses_to_deeds_near", deeds))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ids of all statements of edges, and of those about them. */
    Set<String> responsesOn(Collection<String> edges) {
        return run("find_responses_on", Map.of("edges", List.copyOf(edges))).stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Object> near(Placed one, String edge, int days) {
        return Map.of("edge", edge, "place", one.place(), "day", one.day(), "until", one.until(days));
    }

    private Stream<String> ids(String script, List<Map<String, Object>> rows) {
        return rows.isEmpty()
                ? Stream.empty()
                : run(script, Map.of("rows", rows, "reach", REACH)).stream()
                        .map(row -> row.get("id").asString());
    }

    /** Ids of the accusations that each of some statements may answer. */
    Map<String, Set<String>> candidates(Collection<String> responses) {
        List<Map<String, Object>> sides = new ArrayList<>();
        List<Map<String, Object>> deeds = new ArrayList<>();
        run("find_responses", Map.of("ids", List.copyOf(responses), "types", TYPES)).stream()
                .map(Placed::of)
                .forEach(one -> {
                    one.claims()
                            .ifPresent(claims -> sides.add(candidates(
                                    one,
                                    Map.of(
                                            "claims",
                                            claims,
                                            "edge",
                                            one.edge().orElse(""),
                                            "since",
                                            one.since(Answering.REACH)))));
                    one.deeds()
                            .forEach(deed -> deeds.add(candidates(
                                    one, Map.of("deed", deed, "since", one.since(Answering.REACH_OF_DEEDS)))));
                });
        Map<String, Set<String>> found = new HashMap<>();
        addCandidates("find_claims_between", sides, found);
        addCandidates("find_claims_of_deed", deeds, found);
        return found;
    }

    private static Map<String, Object> candidates(Placed one, Map<String, Object> where) {
        Map<String, Object> row = new HashMap<>(where);
        row.put("response", one.id());
        row.put("place", one.place());
        row.put("dayEnd", one.dayEnd());
        return row;
    }

    private void addCandidates(String script, List<Map<String, Object>> rows, Map<String, Set<String>> found) {
        if (!rows.isEmpty()) {
            run(script, Map.of("rows", rows, "reach", REACH))
                    .forEach(row -> found.computeIfAbsent(row.get("response").asString(), none -> new LinkedHashSet<>())
                            .add(row.get("claim").asString()));
        }
    }

    /** By id. */
    Map<String, Utterance> wordings(Collection<String> ids) {
        return run("find_wordings", Map.of("ids", List.copyOf(ids), "around", Utterance.AROUND)).stream()
                .map(ClaimStore::utterance)
                .collect(Collectors.toMap(Utterance::id, one -> one, (one, same) -> one));
    }

    private static Utterance utterance(Record row) {
        return new Utterance(
                row.get("id").asString(),
                row.get("article").asString(),
                row.get("day").asLocalDate(),
                row.get("language").asString(""),
                RelationType.valueOf(row.get("type").asString()),
                Polarity.valueOf(row.get("polarity").asString().toUpperCase(Locale.ROOT)),
                row.get("subject").asString(),
                row.get("object").asString(),
                Set.copyOf(row.get("deeds").asList(Value::asString)),
                row.get("sides").asList(Value::asString),
                row.get("sentence").asList(Value::asString),
                row.get("passage").asList(Value::asString));
    }

    /** What statements are linked to now, of other articles. */
    Set<Answer> linked(Collection<String> responses) {
        return run("find_answers", Map.of("ids", List.copyOf(responses))).stream()
                .map(row -> new Answer(
                        row.get("response").asString(),
                        row.get("claim").asString(),
                        AnswerKind.valueOf(row.get("kind").asString().toUpperCase(Locale.ROOT)),
                        row.get("score").asDouble(),
                        row.get("reason").asString()))
                .collect(Collectors.toSet());
    }

    void link(Collection<Answer> answers) {
        write("link_answers", answers);
    }

    void unlink(Collection<Answer> answers) {
        write("unlink_answers", answers);
    }

    private void write(String script, Collection<Answer> answers) {
        if (!answers.isEmpty()) {
            List<Map<String, Object>> rows = answers.stream()
                    .map(answer -> Map.<String, Object>of(
                            "response", answer.response(),
                            "claim", answer.claim(),
                            "kind", answer.kind().toString(),
                            "score", answer.score(),
                            "reason", answer.reason()))
                    .toList();
            run(script, Map.of("rows", rows));
        }
    }

    /** How many of some statements deny an edge by what they answer. */
    Map<Triple, Long> denials(Collection<String> responses) {
        return run("find_denied_edges", Map.of("ids", List.copyOf(responses), "denying", DENYING)).stream()
                .flatMap(row -> Triple.ofEnds(row).stream())
                .collect(Collectors.groupingBy(triple -> triple, Collectors.counting()));
    }

    private List<Record> run(String script, Map<String, Object> parameters) {
        return transaction.run(SCRIPTS.script(script).text(), parameters).list();
    }
}
