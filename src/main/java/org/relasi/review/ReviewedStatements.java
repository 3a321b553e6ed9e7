package org.relasi.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.graph.StatementEdges;
import org.relasi.graph.Triple;
import org.relasi.graph.UnmentionedEntities;
import org.springframework.stereotype.Component;

/** Tells statements as people found them to be, within a transaction that has the turn to write. */
@Component
final class ReviewedStatements {

    static final CypherScripts SCRIPTS = CypherScripts.of("review");

    private static final UnmentionedEntities UNMENTIONED = new UnmentionedEntities(CypherScripts.of("write"));

    private final RelationLexicon relations = RelationLexicon.load();

    /** A statement and what holds of it; null where nothing does any more. */
    record Ruling(StoredStatement statement, @Nullable Review review) {}

    List<StoredStatement> find(TransactionContext transaction, Collection<String> ids) {
        return run(transaction, "find_statements", Map.of("ids", List.copyOf(ids))).stream()
                .map(StoredStatement::of)
                .toList();
    }

    List<StoredStatement> ofArticles(TransactionContext transaction, List<String> articles) {
        return run(transaction, "find_statements_of_articles", Map.of("ids", articles)).stream()
                .map(StoredStatement::of)
                .toList();
    }

    /** Writes what holds, and lets go of whom only what held before spoke of; answers the edges whose statements that changes, before and after. */
    Set<Triple> write(TransactionContext transaction, List<Ruling> rulings) {
        if (rulings.isEmpty()) {
            return Set.of();
        }
        List<String> ids =
                rulings.stream().map(ruling -> ruling.statement().id()).toList();
        Set<String> told = new LinkedHashSet<>(entities(transaction, ids));
        Set<Triple> touched = new LinkedHashSet<>(edges(transaction, ids));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        rulings.forEach(ruling -> rows.add(row(ruling)));
        run(transaction, "write_statements", Map.of("rows", rows));
        StatementEdges.tell(transaction, ids);
        touched.addAll(edges(transaction, ids));
        told.removeAll(entities(transaction, ids));
        UNMENTIONED.clear(transaction, told);
        return touched;
    }

    private static List<String> entities(TransactionContext transaction, List<String> statements) {
        return run(transaction, "find_entities_of_statements", Map.of("ids", statements)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /** The edges that change with some statements. */
    List<Triple> edges(TransactionContext transaction, List<String> ids) {
        return run(transaction, "find_edges", Map.of("ids", ids)).stream()
                .flatMap(row -> Triple.ofEnds(row).stream())
                .toList();
    }

    static List<Record> run(
            TransactionContext transaction, String script, Map<String, ? extends @Nullable Object> parameters) {
        @SuppressWarnings("unchecked") // the driver takes null values, though its signature does not say so
        Map<String, Object> values = (Map<String, Object>) parameters;
        return transaction.run(SCRIPTS.script(script).text(), values).list();
    }

    /** What the statement says where this holds of it. */
    Said said(StoredStatement statement, Verdict verdict, Correction correction) {
        Said read = statement.read();
        return switch (verdict) {
            case ACCEPTED -> read.sure();
            case CORRECTED ->
                correction.of(read, type -> relations.relation(type).cameo()).sure();
            case REJECTED, NONE -> read;
        };
    }

    private Map<String, @Nullable Object> row(Ruling ruling) {
        StoredStatement statement = ruling.statement();
        Review review = ruling.review();
        Verdict verdict = review == null ? Verdict.NONE : review.verdict();
        Said said = said(statement, verdict, review == null ? Correction.NOTHING : review.correction());
        boolean rejected = verdict == Verdict.REJECTED;
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("type", said.type().name());
        properties.put("polarity", said.polarity());
        properties.put("confidence", said.confidence());
        properties.put("cameo", said.cameo());
        properties.put("subjectIso3", said.subjectIso3());
        properties.put("objectIso3", said.objectIso3());
        properties.put("edge", null); // told when its ends are where they belong
        properties.put("review", verdict.toString());
        putReview(properties, review);
        putRead(properties, review == null ? null : statement.read(), statement.readEdge());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", statement.id());
        row.put("rejected", rejected);
        row.put("subject", said.subject());
        row.put("object", said.object());
        row.put("speaker", said.speaker());
        row.put("properties", properties);
        return row;
    }

    private static void putReview(Map<String, @Nullable Object> properties, @Nullable Review review) {
        properties.put("reviewId", review == null ? null : review.id());
        properties.put("reviewedBy", review == null ? null : review.decision().by());
        properties.put(
                "reviewedAt", review == null ? null : review.decision().at().atZone(ZoneOffset.UTC));
        properties.put("reviewNote", review == null ? null : review.decision().note());
    }

    private static void putRead(Map<String, @Nullable Object> properties, @Nullable Said read, @Nullable String edge) {
        properties.put("readType", read == null ? null : read.type().name());
        properties.put("readPolarity", read == null ? null : read.polarity());
        properties.put("readSubject", read == null ? null : read.subject());
        properties.put("readObject", read == null ? null : read.object());
        properties.put("readSpeaker", read == null ? null : read.speaker());
        properties.put("readConfidence", read == null ? null : read.confidence());
        properties.put("readCameo", read == null ? null : read.cameo());
        properties.put("readSubjectIso3", read == null ? null : read.subjectIso3());
        properties.put("readObjectIso3", read == null ? null : read.objectIso3());
        properties.put("readEdge", read == null ? null : edge);
    }

    /** As scripts take an instant. */
    static String written(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at);
    }
}
