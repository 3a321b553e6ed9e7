package org.relasi.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.relasi.graph.Amendment;
import org.relasi.graph.StatementEdges;
import org.relasi.graph.Triple;
import org.relasi.review.ReviewedStatements.Ruling;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Holds what people decided of the statements of articles that are stored again: of the same statement; else of what says the
 * same in the same sentence; else, where it was accepted or corrected, it is made again. Edges that were rejected are so for new
 * articles too.
 */
@Component
@Order(200)
final class ReviewAmendment implements Amendment {

    private final ReviewedStatements statements;

    ReviewAmendment(ReviewedStatements statements) {
        this.statements = statements;
    }

    @Override
    public Collection<Triple> amend(TransactionContext transaction, List<String> articles) {
        boolean any = ReviewedStatements.run(transaction, "any", Map.of())
                .get(0)
                .get("any")
                .asBoolean();
        if (!any) {
            return List.of();
        }
        List<Review> reviews =
                ReviewedStatements.run(transaction, "find_current_of_articles", Map.of("ids", articles)).stream()
                        .map(row -> Review.of(row.get("review")))
                        .toList();
        List<StoredStatement> stored = statements.ofArticles(transaction, articles);
        Map<String, Review> held = matched(reviews, stored);
        Set<Triple> touched = new LinkedHashSet<>();
        if (makeAgain(transaction, reviews, held.values())) {
            stored = statements.ofArticles(transaction, articles);
            held = matched(reviews, stored);
            touched.addAll(edgesOf(transaction, stored, held));
        }
        addRejectedEdges(transaction, stored, held);
        touched.addAll(statements.write(transaction, rulings(stored, held)));
        return touched;
    }

    /** By the ids of statements, what holds of them. */
    private static Map<String, Review> matched(List<Review> reviews, List<StoredStatement> stored) {
        Map<String, StoredStatement> byId = new LinkedHashMap<>();
        stored.forEach(statement -> byId.put(statement.id(), statement));
        Map<String, Review> held = new HashMap<>();
        reviews.stream()
                .filter(review -> byId.containsKey(review.statement()))
                .forEach(review -> held.put(Objects.requireNonNull(review.statement()), review));
        for (Review review : reviews) {
            if (!byId.containsKey(review.statement())) {
                stored.stream().filter(review::meansToo).forEach(statement -> held.putIfAbsent(statement.id(), review));
            }
        }
        return held;
    }

    /** Whether there was any to be made again. */
    private boolean makeAgain(TransactionContext transaction, List<Review> reviews, Collection<Review> found) {
        Set<String> there = new HashSet<>();
        found.forEach(review -> there.add(review.id()));
        List<Map<String, @Nullable Object>> rows = reviews.stream()
                .filter(review -> review.verdict() != Verdict.REJECTED && !there.contains(review.id()))
                .map(Snapshot::row)
                .toList();
        if (rows.isEmpty()) {
            return false;
        }
        List<String> made = ReviewedStatements.run(transaction, "make_statements", Map.of("rows", rows)).stream()
                .map(row -> row.get("id").asString())
                .toList();
        StatementEdges.tell(transaction, made);
        return !made.isEmpty();
    }

    private List<Triple> edgesOf(
            TransactionContext transaction, List<StoredStatement> stored, Map<String, Review> held) {
        List<String> ids = stored.stream()
                .map(StoredStatement::id)
                .filter(held::containsKey)
                .toList();
        return statements.edges(transaction, ids);
    }

    private static void addRejectedEdges(
            TransactionContext transaction, List<StoredStatement> stored, Map<String, Review> held) {
        List<String> edges = stored.stream()
                .map(StoredStatement::readEdge)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Review> rejected = new HashMap<>();
        ReviewedStatements.run(transaction, "find_rejections_of_edges", Map.of("ids", edges))
                .forEach(row -> {
                    Review review = Review.of(row.get("review"));
                    rejected.put(Objects.requireNonNull(review.edge()), review);
                });
        for (StoredStatement statement : stored) {
            Review review = rejected.get(statement.readEdge());
            if (review != null) {
                held.putIfAbsent(statement.id(), review);
            }
        }
    }

    /** What holds already is left as it is. */
    private static List<Ruling> rulings(List<StoredStatement> stored, Map<String, Review> held) {
        List<Ruling> rulings = new ArrayList<>();
        for (StoredStatement statement : stored) {
            Review review = held.get(statement.id());
            if (review != null && !review.id().equals(statement.review())) {
                rulings.add(new Ruling(statement, review));
            }
        }
        return rulings;
    }
}
