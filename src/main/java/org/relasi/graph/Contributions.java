package org.relasi.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.relasi.extract.Polarity;
import org.relasi.extract.Statement;

/**
 * What the statements of one article say of edges, by the rules of {@code project_edges}: statements with one id are the first
 * of them, and a denial that says what it denies is one denial.
 */
final class Contributions {

    private final ReadArticle read;
    private final List<String> ids;
    private final Map<String, Statement> byId = new LinkedHashMap<>();
    private final Map<String, Triple> tripleOf = new HashMap<>();
    private final Map<String, Set<String>> contents = new HashMap<>();

    private Contributions(ReadArticle read, List<String> ids) {
        this.read = read;
        this.ids = ids;
        for (int i = 0; i < ids.size(); i++) {
            Statement statement = read.reading().statements().get(i);
            byId.putIfAbsent(ids.get(i), statement);
            triple(statement).ifPresent(triple -> tripleOf.put(ids.get(statement.id()), triple));
            for (int content : statement.content()) {
                contents.computeIfAbsent(ids.get(i), none -> new HashSet<>()).add(ids.get(content));
            }
        }
    }

    /** One for each edge that the article says something of. */
    static Collection<Contribution> of(ReadArticle read, List<String> ids) {
        return new Contributions(read, ids).all();
    }

    private Collection<Contribution> all() {
        Map<String, Triple> triples = new TreeMap<>();
        Map<String, List<String>> supporting = new HashMap<>();
        Map<String, Set<String>> denials = new HashMap<>();
        byId.forEach((id, statement) -> {
            Triple triple = tripleOf.get(id);
            if (triple != null) {
                triples.put(triple.id(), triple);
                if (denies(statement)) {
                    denials.computeIfAbsent(triple.id(), none -> new HashSet<>())
                            .add(id);
                } else {
                    supporting
                            .computeIfAbsent(triple.id(), none -> new ArrayList<>())
                            .add(id);
                }
            }
        });
        addAnswers(denials);
        return triples.entrySet().stream()
                .map(edge -> contribution(
                        edge.getValue(),
                        supporting.getOrDefault(edge.getKey(), List.of()),
                        denials.getOrDefault(edge.getKey(), Set.of())))
                .toList();
    }

    private void addAnswers(Map<String, Set<String>> denials) {
        for (int i = 0; i < ids.size(); i++) {
            String answer = ids.get(i);
            if (AnswerKind.of(read.reading().statements().get(i).type())
                    .filter(AnswerKind::denies)
                    .isEmpty()) {
                continue;
            }
            for (int answered : read.reading().statements().get(i).answers()) {
                Triple triple = tripleOf.get(ids.get(answered));
                boolean itself = ids.get(answered).equals(answer);
                if (triple != null && !itself && !saysWhatItDenies(answer, triple)) {
                    denials.computeIfAbsent(triple.id(), none -> new HashSet<>())
                            .add(answer);
                }
            }
        }
    }

    private boolean saysWhatItDenies(String answer, Triple triple) {
        return contents.getOrDefault(answer, Set.of()).stream()
                .filter(content -> !content.equals(answer))
                .anyMatch(content -> triple.equals(tripleOf.get(content)) && denies(statement(content)));
    }

    private Contribution contribution(Triple triple, List<String> supporting, Set<String> denials) {
        LocalDate day = read.article().publishedAt();
        List<Detail> details = new ArrayList<>();
        for (String id : supporting) {
            Statement statement = statement(id);
            statement
                    .properties()
                    .forEach((key, value) -> details.add(new Detail(key, value, day, statement.confidence(), id)));
        }
        return new Contribution(
                triple,
                read.article().id().value(),
                day,
                supporting.size(),
                denials.size(),
                supporting.stream()
                        .mapToDouble(id -> statement(id).confidence())
                        .max()
                        .orElse(0),
                supporting.stream().map(id -> statement(id).polarity().value()).toList(),
                details);
    }

    private Statement statement(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    private Optional<Triple> triple(Statement statement) {
        return Triple.of(
                read.entity(statement.subject()).id(),
                statement.type(),
                read.entity(statement.object()).id());
    }

    private static boolean denies(Statement statement) {
        return statement.polarity() == Polarity.DENIED || statement.polarity() == Polarity.NEGATED;
    }
}
