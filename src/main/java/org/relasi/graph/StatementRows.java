package org.relasi.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Affiliations;
import org.relasi.extract.Reading;
import org.relasi.extract.Statement;
import org.relasi.resolve.HashId;
import org.relasi.syntax.Span;

/** The rows of statements, of what links them, and the triples that they speak of. */
final class StatementRows {

    /** The script that stores statements. */
    static final String STATEMENTS = "create_statements";

    /** Names that a property of a statement's own, such as a title, cannot have: those of statements and edges. */
    private static final Set<String> TAKEN = Set.of(
            "id",
            "type",
            "polarity",
            "confidence",
            "cameo",
            "rule",
            "extractor",
            "eventTime",
            "eventPrecision",
            "saidTime",
            "saidPrecision",
            "triggerStart",
            "triggerEnd",
            "doerStart",
            "doerEnd",
            "undergoerStart",
            "undergoerEnd",
            "foundBy",
            "review",
            "reviewId",
            "reviewedBy",
            "reviewedAt",
            "reviewNote",
            "readType",
            "readPolarity",
            "readSubject",
            "readObject",
            "readSpeaker",
            "readConfidence",
            "readCameo",
            "readSubjectIso3",
            "readObjectIso3",
            "readEdge",
            "edge",
            "place",
            "reported",
            "subjectIso3",
            "objectIso3",
            "details",
            "status",
            "label",
            "statements",
            "articles",
            "sources",
            "denials",
            "firstSeen",
            "lastSeen");

    private final Map<String, Map<String, @Nullable Object>> statements = new LinkedHashMap<>();
    private final Set<Map<String, @Nullable Object>> speakers = new LinkedHashSet<>();
    private final List<Map<String, @Nullable Object>> contents = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> answers = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final String extractor;

    /** @param extractor name of what read the statements */
    StatementRows(String extractor) {
        this.extractor = extractor;
    }

    List<String> add(ReadArticle read) {
        List<String> ids = ids(read);
        contributions.addAll(Contributions.of(read, ids));
        Reading reading = read.reading();
        Affiliations affiliations = Affiliations.of(read.document(), reading);
        for (int i = 0; i < ids.size(); i++) {
            Statement statement = reading.statements().get(i);
            addStatement(ids.get(i), statement, read, affiliations);
            addLinks(ids.get(i), statement.content(), ids, contents);
            addAnswers(ids.get(i), statement, ids);
        }
        return ids;
    }

    static List<String> ids(ReadArticle read) {
        return read.reading().statements().stream()
                .map(statement -> HashId.of(
                        read.article().id(),
                        statement.sentence(),
                        statement.trigger().start(),
                        statement.trigger().end(),
                        read.entity(statement.subject()).id(),
                        statement.type(),
                        read.entity(statement.object()).id()))
                .toList();
    }

    Map<String, List<Map<String, @Nullable Object>>> byScript() {
        Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
        rows.put(STATEMENTS, List.copyOf(statements.values()));
        rows.put("link_speakers", List.copyOf(speakers));
        rows.put("link_contents", contents);
        rows.put("link_answers", answers);
        return rows;
    }

    /** What the articles say of edges. */
    List<Contribution> contributions() {
        return contributions;
    }

    private void addStatement(String id, Statement statement, ReadArticle read, Affiliations affiliations) {
        String subject = read.entity(statement.subject()).id();
        String object = read.entity(statement.object()).id();
        Optional<Triple> triple = Triple.of(subject, statement.type(), object);
        Map<String, Object> times = TimelinePlaces.of(read.article(), statement);
        statements.putIfAbsent(
                id,
                GraphRows.row(
                        "id", id,
                        "subject", subject,
                        "object", object,
                        "sentence", GraphRows.sentenceId(read.article().id().value(), statement.sentence()),
                        "times", times,
                        "properties",
                                properties(
                                        statement,
                                        triple.map(Triple::id).orElse(null),
                                        StatementPlaces.of(read.article(), statement),
                                        affiliations)));
        Integer speaker = statement.attributedTo();
        if (speaker != null) {
            speakers.add(GraphRows.row(
                    "statement", id, "speaker", read.entity(speaker).id(), "times", times));
        }
    }

    private Map<String, @Nullable Object> properties(
            Statement statement, @Nullable String edge, String place, Affiliations affiliations) {
        Map<String, @Nullable Object> properties = GraphRows.row(
                "type", statement.type().name(),
                "polarity", statement.polarity().value(),
                "confidence", statement.confidence(),
                "cameo", statement.cameo(),
                "rule", statement.rule(),
                "extractor", extractor,
                "eventTime", statement.eventTime(),
                "eventPrecision", statement.eventPrecision(),
                "saidTime", statement.saidTime(),
                "saidPrecision", statement.saidPrecision(),
                "triggerStart", statement.trigger().start(),
                "triggerEnd", statement.trigger().end(),
                "foundBy", statement.foundBy().value(),
                "review", "none",
                "edge", edge,
                "place", place,
                "subjectIso3", affiliations.iso3(statement.subject()),
                "objectIso3", affiliations.iso3(statement.object()),
                "details", statement.properties().keySet().stream().sorted().toList());
        addWords(properties, "doer", statement.doer());
        addWords(properties, "undergoer", statement.undergoer());
        statement.properties().forEach((name, value) -> {
            if (TAKEN.contains(name)) {
                throw new IllegalArgumentException("a statement's own property cannot be named '" + name + "'");
            }
            properties.put(name, value);
        });
        return properties;
    }

    /** Null where there are none, so that a statement that is written again loses those it had. */
    private static void addWords(Map<String, @Nullable Object> properties, String whose, @Nullable Span words) {
        properties.put(whose + "Start", words == null ? null : words.start());
        properties.put(whose + "End", words == null ? null : words.end());
    }

    private void addAnswers(String from, Statement answer, List<String> ids) {
        Map<String, @Nullable Object> how = GraphRows.row(
                "kind",
                AnswerKind.of(answer.type()).map(AnswerKind::toString).orElse(null),
                "reach",
                "within",
                "score",
                1.0,
                "reason",
                "the same article");
        List<Map<String, @Nullable Object>> links = new ArrayList<>();
        addLinks(from, answer.answers(), ids, links);
        links.forEach(link -> link.put("properties", how));
        answers.addAll(links);
    }

    private static void addLinks(
            String from, List<Integer> to, List<String> ids, List<Map<String, @Nullable Object>> links) {
        for (int other : to) {
            if (!ids.get(other).equals(from)) {
                links.add(GraphRows.row("statement", from, "other", ids.get(other)));
            }
        }
    }
}
