package org.relasi.redaction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.relasi.cypher.CypherScripts;
import org.relasi.decision.Decision;
import org.relasi.graph.Amended;
import org.relasi.graph.GraphWriter;
import org.relasi.graph.Triple;
import org.relasi.resolve.HashId;
import org.relasi.resolve.NameWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes a person's name out of all that is stored. First it is written down that it is to go, with hashes of the name; from then
 * on nothing is stored with it. Then the articles follow, some at a time, and last the person. What breaks off goes on when it is
 * asked for again.
 */
@Component
final class Redactions {

    private static final Logger LOG = LoggerFactory.getLogger(Redactions.class);
    private static final CypherScripts SCRIPTS = CypherScripts.of("redaction");
    private static final int AT_ONCE = 50;

    private final Driver driver;
    private final GraphWriter graph;

    Redactions(Driver driver, GraphWriter graph) {
        this.driver = driver;
        this.graph = graph;
    }

    /**
     * Takes a person out.
     *
     * @return the record of it; that of the first time where it was done before
     * @throws RedactionProblem where there is no such entity, or it is no person
     */
    Value redact(String entity, Decision by) {
        long start = System.nanoTime();
        Begun begun = graph.change(transaction -> new Amended<>(begin(transaction, entity, by), List.of()));
        List<String> articles = read("find_articles", Map.of("entity", entity, "names", begun.searches())).stream()
                .map(row -> row.get("id").asString())
                .toList();
        for (int i = 0; i < articles.size(); i += AT_ONCE) {
            List<String> some = articles.subList(i, Math.min(articles.size(), i + AT_ONCE));
            graph.change(transaction ->
                    new Amended<>(some, takeOut(transaction, some, Set.of(entity), hashed(transaction))));
        }
        Value done = graph.change(transaction -> new Amended<>(end(transaction, begun, articles.size()), List.of()));
        LOG.info(
                "redaction {}: {} articles in {}",
                begun.id(),
                articles.size(),
                Duration.ofNanos(System.nanoTime() - start));
        return done;
    }

    /** All records, the latest first. */
    List<Value> all() {
        return records(Map.of());
    }

    Value get(String id) {
        return records(Map.of("id", id)).stream().findFirst().orElseThrow(() -> RedactionProblem.noRedaction(id));
    }

    /**
     * Takes out of some articles what was taken out of others before.
     *
     * @return the edges whose statements that changes
     */
    static Collection<Triple> hold(TransactionContext transaction, List<String> articles) {
        List<HashedNames> names = hashed(transaction);
        if (names.isEmpty()) {
            return List.of();
        }
        return takeOut(transaction, articles, Set.of(), names);
    }

    /** What has begun: the record's id, the names, as far as they are still known, and what finds them in the index of words. */
    private record Begun(String id, String entity, Forgotten forgotten, Set<String> names) {

        List<String> searches() {
            return names.stream()
                    .map(name ->
                            "\"" + Token.of(name).stream().map(Token::folded).collect(Collectors.joining(" ")) + "\"")
                    .toList();
        }
    }

    private static Begun begin(TransactionContext transaction, String id, Decision by) {
        Value entity = run(transaction, "find_entity", Map.of("id", id)).stream()
                .map(row -> row.get("entity"))
                .findFirst()
                .orElseThrow(() -> RedactionProblem.noEntity(id));
        if (!entity.asNode().hasLabel("Person")) {
            throw RedactionProblem.noPerson(id);
        }
        List<Record> known = run(transaction, "find_redactions", parameters(null, null));
        List<Record> before = run(transaction, "find_redactions", parameters(null, id));
        boolean done = !before.isEmpty();
        String salt = known.isEmpty()
                ? HashedNames.newSalt()
                : known.get(0).get("redaction").get("salt").asString();
        Set<String> names = wholeNames(entity);
        Set<String> words = new LinkedHashSet<>();
        names(entity).forEach(name -> words.addAll(NameWords.of(name)));
        HashedNames hashed = HashedNames.of(salt, names);
        Set<String> hashes = new LinkedHashSet<>(hashed.hashes());
        Set<String> hashedWords =
                new LinkedHashSet<>(HashedNames.of(salt, words).hashes());
        int longest = hashed.longest();
        if (done) {
            Value record = before.get(0).get("redaction");
            hashes.addAll(record.get("hashes").asList(Value::asString));
            hashedWords.addAll(record.get("words").asList(Value::asString));
            longest = Math.max(longest, record.get("longest").asInt());
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", HashId.of("redaction", id));
        parameters.put("entity", id);
        parameters.put("by", by.by());
        parameters.put("at", by.at().toString());
        Forgotten forgotten = new Forgotten(List.of(hashed), words, List.of());
        parameters.put("note", by.note() == null ? null : forgotten.outOf(by.note()));
        parameters.put("salt", salt);
        parameters.put("hashes", List.copyOf(hashes));
        parameters.put("words", List.copyOf(hashedWords));
        parameters.put("longest", longest);
        run(transaction, "begin_redaction", parameters);
        return new Begun(HashId.of("redaction", id), id, forgotten, names);
    }

    /** Names that tell the person wherever they stand: those of several words, and the only one of who has no other. */
    private static Set<String> wholeNames(Value entity) {
        Set<String> names = new LinkedHashSet<>();
        String name = entity.get("name").asString();
        if (name.equals(EntityNames.REDACTED)) {
            return names;
        }
        names.add(name);
        names(entity).stream().filter(one -> NameWords.of(one).size() > 1).forEach(names::add);
        return names;
    }

    private static Set<String> names(Value entity) {
        Set<String> names = new LinkedHashSet<>();
        if (!entity.get("name").asString().equals(EntityNames.REDACTED)) {
            names.add(entity.get("name").asString());
        }
        names.addAll(
                entity.get("aliases").isNull()
                        ? List.of()
                        : entity.get("aliases").asList(Value::asString));
        return names;
    }

    private static Collection<Triple> takeOut(
            TransactionContext transaction, List<String> articles, Set<String> persons, List<HashedNames> names) {
        Map<String, Set<String>> redacted = redacted(transaction, articles);
        Map<String, List<Map<String, Object>>> rows = new HashMap<>();
        List<String> statements = new ArrayList<>();
        for (Record parts : run(transaction, "find_parts", Map.of("ids", articles))) {
            Set<String> meant = new HashSet<>(persons);
            meant.addAll(redacted.getOrDefault(parts.get("article").get("id").asString(), Set.of()));
            ArticleRedaction redaction = new ArticleRedaction(parts, meant, names, words(transaction, meant));
            redaction
                    .rows()
                    .forEach((script, some) -> rows.computeIfAbsent(script, none -> new ArrayList<>())
                            .addAll(some));
            statements.addAll(redaction.statements());
        }
        rows.forEach((script, some) -> run(transaction, script, Map.of("rows", some)));
        return statements.isEmpty() ? List.of() : edges(transaction, statements);
    }

    private static List<Triple> edges(TransactionContext transaction, List<String> statements) {
        return run(transaction, "find_edges", Map.of("ids", statements)).stream()
                .flatMap(row -> Triple.ofEnds(row).stream())
                .toList();
    }

    private static Value end(TransactionContext transaction, Begun begun, int articles) {
        List<Map<String, Object>> entities = new ArrayList<>();
        entities.add(Map.of("id", begun.entity(), "properties", EntityNames.NONE));
        if (!begun.names().isEmpty()) {
            for (Record row : run(transaction, "find_namesakes", Map.of("names", begun.searches()))) {
                Value entity = row.get("entity");
                Map<String, Object> changed =
                        EntityNames.without(begun.forgotten().whole(), entity);
                if (!changed.isEmpty() && !entity.get("id").asString().equals(begun.entity())) {
                    entities.add(Map.of("id", entity.get("id").asString(), "properties", changed));
                }
            }
        }
        List<Map<String, Object>> decisions = new ArrayList<>();
        for (Record row : run(transaction, "find_decisions", Map.of("person", begun.entity()))) {
            Map<String, Object> written = row.get("properties").asMap();
            if (row.get("merged").asBoolean()) { // the same person
                entities.add(Map.of("id", String.valueOf(written.get("id")), "properties", EntityNames.NONE));
                continue;
            }
            boolean ofPerson =
                    written.values().stream().anyMatch(value -> value.toString().contains(begun.entity()));
            Map<String, Object> changed =
                    (ofPerson ? begun.forgotten() : begun.forgotten().whole()).outOfNotes(written);
            if (!changed.isEmpty()) {
                decisions.add(Map.of("element", row.get("element").asString(), "properties", changed));
            }
        }
        run(transaction, "write_entities", Map.of("rows", entities));
        if (!decisions.isEmpty()) {
            run(transaction, "write_decisions", Map.of("rows", decisions));
        }
        return run(transaction, "end_redaction", Map.of("id", begun.id(), "articles", articles))
                .get(0)
                .get("redaction");
    }

    /** Who was taken out before of those whom articles speak of, by the article. */
    private static Map<String, Set<String>> redacted(TransactionContext transaction, List<String> articles) {
        Map<String, Set<String>> redacted = new HashMap<>();
        for (Record row : run(transaction, "find_redacted_of_articles", Map.of("ids", articles))) {
            redacted.computeIfAbsent(row.get("article").asString(), none -> new HashSet<>())
                    .add(row.get("id").asString());
        }
        return redacted;
    }

    private static List<HashedNames> words(TransactionContext transaction, Set<String> persons) {
        List<HashedNames> words = new ArrayList<>();
        for (String person : persons) {
            for (Record row : run(transaction, "find_redactions", parameters(null, person))) {
                Value record = row.get("redaction");
                words.add(new HashedNames(
                        record.get("salt").asString(),
                        Set.copyOf(record.get("words").asList(Value::asString)),
                        1));
            }
        }
        return words;
    }

    private static List<HashedNames> hashed(TransactionContext transaction) {
        Map<String, Set<String>> hashes = new HashMap<>();
        Map<String, Integer> longest = new HashMap<>();
        for (Record row : run(transaction, "find_redactions", parameters(null, null))) {
            Value redaction = row.get("redaction");
            String salt = redaction.get("salt").asString();
            hashes.computeIfAbsent(salt, none -> new HashSet<>())
                    .addAll(redaction.get("hashes").asList(Value::asString));
            longest.merge(salt, redaction.get("longest").asInt(), Math::max);
        }
        return hashes.entrySet().stream()
                .map(entry ->
                        new HashedNames(entry.getKey(), entry.getValue(), longest.getOrDefault(entry.getKey(), 0)))
                .toList();
    }

    private List<Value> records(Map<String, String> kept) {
        return read("find_redactions", parameters(kept.get("id"), kept.get("entity"))).stream()
                .map(row -> row.get("redaction"))
                .toList();
    }

    private static Map<String, @Nullable Object> parameters(@Nullable String id, @Nullable String entity) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("entity", entity);
        return parameters;
    }

    private List<Record> read(String script, Map<String, ? extends @Nullable Object> parameters) {
        try (Session session = driver.session()) {
            return session.executeRead(transaction -> run(transaction, script, parameters));
        }
    }

    private static List<Record> run(
            TransactionContext transaction, String script, Map<String, ? extends @Nullable Object> parameters) {
        @SuppressWarnings("unchecked") // the driver takes null values, though its signature does not say so
        Map<String, Object> values = (Map<String, Object>) parameters;
        return transaction.run(SCRIPTS.script(script).text(), values).list();
    }
}
