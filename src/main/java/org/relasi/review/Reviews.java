package org.relasi.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;
import org.relasi.decision.Decision;
import org.relasi.graph.Amended;
import org.relasi.graph.GraphWriter;
import org.relasi.graph.Triple;
import org.relasi.graph.Withdrawal;
import org.relasi.query.EntityTags;
import org.relasi.query.Statement;
import org.relasi.review.ReviewedStatements.Ruling;
import org.springframework.stereotype.Component;

/** Makes and withdraws reviews, each in one transaction with what follows for statements and edges. */
@Component
final class Reviews {

    private static final CypherScripts READ = CypherScripts.of("read");

    private final Driver driver;
    private final GraphWriter graph;
    private final ReviewedStatements statements;

    Reviews(Driver driver, GraphWriter graph, ReviewedStatements statements) {
        this.driver = driver;
        this.graph = graph;
        this.statements = statements;
    }

    /** A statement as it is told, with the tag of what is told. */
    record Told(Statement statement, String tag) {}

    /** What became of an edge: its review, of which nothing is left where one was withdrawn, and on how many statements it tells. */
    record OfEdge(Review review, int statements) {}

    /**
     * Reviews one statement.
     *
     * @throws ReviewProblem where there is none, it changed since its sender saw it, or it would say something of an entity and
     *     itself
     */
    Told review(String id, Precondition seen, ReviewRequest request, Decision by) {
        Function<TransactionContext, Amended<String>> change = transaction -> {
            Record before = statement(transaction, id);
            seen.require(EntityTags.ofStatement(before));
            StoredStatement statement =
                    statements.find(transaction, List.of(id)).get(0);
            List<Review> standing = standing(transaction, statement);
            Set<Triple> touched = request.verdict() == Verdict.NONE
                    ? withdraw(transaction, standing, by)
                    : decide(transaction, statement, standing, request, by);
            return new Amended<>(id, touched);
        };
        return graph.change(change, Withdrawal.REVIEWED, (transaction, reviewed) -> {
            Record after = statement(transaction, reviewed);
            return new Told(Statement.of(after), EntityTags.ofStatement(after));
        });
    }

    /**
     * Reviews an edge: all its statements of which nobody decided by themselves.
     *
     * @throws ReviewProblem as for a statement
     */
    OfEdge reviewEdge(String id, Precondition seen, ReviewRequest request, Decision by) {
        return change(transaction -> {
            seen.requireGiven();
            List<Record> before = read(transaction, "relationship_by_id", id);
            if (before.isEmpty()) {
                throw ReviewProblem.noRelationship(id);
            }
            seen.require(EntityTags.ofRelationship(before.get(0)));
            List<Review> standing = standingOfEdge(transaction, id);
            Set<Triple> touched = new LinkedHashSet<>(withdraw(transaction, standing, by));
            if (request.verdict() == Verdict.NONE) {
                return new Amended<>(new OfEdge(last(transaction, standing, id), 0), touched);
            }
            ReviewRows rows = new ReviewRows(transaction, by);
            Review review = rows.ofEdge(before.get(0), request);
            List<Ruling> rulings = new ArrayList<>();
            for (StoredStatement statement : undecided(transaction, id)) {
                Review held = request.verdict() == Verdict.REJECTED
                        ? review
                        : rows.ofStatement(statement, request, List.of(), review.id());
                requireOfTwo(statement, request);
                rulings.add(new Ruling(statement, held));
            }
            touched.addAll(statements.write(transaction, rulings));
            return new Amended<>(new OfEdge(review, rulings.size()), touched);
        });
    }

    /**
     * Takes a review back; of one that does not stand any more nothing changes.
     *
     * @throws ReviewProblem where there is none
     */
    Review withdraw(String id, Decision by) {
        return change(transaction -> {
            Review review = one(transaction, id);
            Set<Triple> touched = Set.of();
            if (review.current()) {
                List<Review> standing = review.ofStatement()
                        ? List.of(review)
                        : standingOfEdge(transaction, Objects.requireNonNull(review.edge()));
                touched = withdraw(transaction, standing, by);
            }
            return new Amended<>(one(transaction, id), touched);
        });
    }

    private <T> T change(Function<TransactionContext, Amended<T>> change) {
        return graph.change(change, Withdrawal.REVIEWED);
    }

    Review get(String id) {
        try (Session session = driver.session()) {
            return session.executeRead(transaction -> one(transaction, id));
        }
    }

    List<Review> page(Map<String, @Nullable Object> parameters) {
        try (Session session = driver.session()) {
            return session
                    .executeRead(transaction -> ReviewedStatements.run(transaction, "page_reviews", parameters))
                    .stream()
                    .map(row -> Review.of(row.get("review")))
                    .toList();
        }
    }

    private Set<Triple> decide(
            TransactionContext transaction,
            StoredStatement statement,
            List<Review> standing,
            ReviewRequest request,
            Decision by) {
        requireOfTwo(statement, request);
        Review review = new ReviewRows(transaction, by)
                .ofStatement(
                        statement, request, standing.stream().map(Review::id).toList(), null);
        return statements.write(transaction, List.of(new Ruling(statement, review)));
    }

    private void requireOfTwo(StoredStatement statement, ReviewRequest request) {
        Said said = statements.said(statement, request.verdict(), request.correction());
        if (request.verdict() == Verdict.CORRECTED && said.subject().equals(said.object())) {
            throw ReviewProblem.ofItself();
        }
    }

    /** Reviews stand no more; their statements are what was read again, unless their edge is rejected. */
    private Set<Triple> withdraw(TransactionContext transaction, List<Review> reviews, Decision by) {
        if (reviews.isEmpty()) {
            return Set.of();
        }
        List<String> ids = reviews.stream().map(Review::id).toList();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("ids", ids);
        parameters.put("by", by.by());
        parameters.put("at", ReviewedStatements.written(by.at()));
        parameters.put("note", by.note());
        ReviewedStatements.run(transaction, "withdraw_reviews", parameters);
        List<String> held = ReviewedStatements.run(transaction, "find_held", Map.of("ids", ids)).stream()
                .map(row -> row.get("id").asString())
                .toList();
        List<Ruling> rulings = new ArrayList<>();
        for (StoredStatement statement : statements.find(transaction, held)) {
            rulings.add(new Ruling(statement, rejection(transaction, statement.readEdge())));
        }
        return statements.write(transaction, rulings);
    }

    /** What rejects an edge; null where nothing does. */
    private static @Nullable Review rejection(TransactionContext transaction, @Nullable String edge) {
        return edge == null
                ? null
                : ReviewedStatements.run(transaction, "find_rejections_of_edges", Map.of("ids", List.of(edge))).stream()
                        .map(row -> Review.of(row.get("review")))
                        .findFirst()
                        .orElse(null);
    }

    private static List<Review> standing(TransactionContext transaction, StoredStatement statement) {
        Set<String> ids = new LinkedHashSet<>();
        ReviewedStatements.run(transaction, "find_current_of_statement", Map.of("id", statement.id()))
                .forEach(row -> ids.add(row.get("id").asString()));
        if (statement.review() != null) {
            ids.add(statement.review());
        }
        return ids.stream()
                .map(id -> one(transaction, id))
                .filter(review -> review.current() && review.ofStatement())
                .toList();
    }

    /** What was decided of an edge and stands, and of its statements by that. */
    private static List<Review> standingOfEdge(TransactionContext transaction, String edge) {
        List<Review> standing = new ArrayList<>();
        for (Record row : ReviewedStatements.run(transaction, "find_current_of_edge", Map.of("id", edge))) {
            Review review = Review.of(row.get("review"));
            standing.add(review);
            ReviewedStatements.run(transaction, "find_reviews_through", Map.of("edge", edge, "through", review.id()))
                    .forEach(through -> standing.add(Review.of(through.get("review"))));
        }
        return standing;
    }

    private static Review last(TransactionContext transaction, List<Review> standing, String edge) {
        return standing.stream()
                .filter(review -> !review.ofStatement())
                .map(review -> one(transaction, review.id()))
                .findFirst()
                .orElseThrow(() -> ReviewProblem.nothingToWithdraw(edge));
    }

    private List<StoredStatement> undecided(TransactionContext transaction, String edge) {
        Collection<String> ids =
                ReviewedStatements.run(transaction, "find_statements_of_edge", Map.of("edge", edge)).stream()
                        .map(row -> row.get("id").asString())
                        .toList();
        Set<String> decided = new HashSet<>();
        List<StoredStatement> all = statements.find(transaction, ids);
        all.stream().filter(statement -> statement.review() != null).forEach(statement -> decided.add(statement.id()));
        return all.stream()
                .filter(statement -> !decided.contains(statement.id()))
                .toList();
    }

    private static Record statement(TransactionContext transaction, String id) {
        List<Record> rows = read(transaction, "statement_by_id", id);
        if (rows.isEmpty()) {
            throw ReviewProblem.noStatement(id);
        }
        return rows.get(0);
    }

    private static List<Record> read(TransactionContext transaction, String script, String id) {
        return transaction.run(READ.script(script).text(), Map.of("id", id)).list();
    }

    private static Review one(TransactionContext transaction, String id) {
        return ReviewedStatements.run(transaction, "find_review", Map.of("id", id)).stream()
                .map(row -> Review.of(row.get("review")))
                .findFirst()
                .orElseThrow(() -> ReviewProblem.noReview(id));
    }
}
