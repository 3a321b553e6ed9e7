package org.relasi.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * All that an edge is made of, so that it need not be counted again when an article is added.
 *
 * @param statements that support it; none where it is only denied
 * @param sources publishers of stories that support it
 * @param polarities of the statements that support it
 * @param details one a key
 */
record Tally(
        Triple triple,
        long statements,
        long articles,
        long sources,
        long denials,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen,
        double confidence,
        List<String> polarities,
        List<Detail> details) {

    Tally {
        polarities = polarities.stream().distinct().sorted().toList();
        Map<String, Detail> first = new TreeMap<>();
        details.stream().sorted(Detail.FIRST).forEach(detail -> first.putIfAbsent(detail.key(), detail));
        details = List.copyOf(first.values());
    }

    /** Of a row of {@code project_edges}. */
    static Tally of(Record row) {
        List<Detail> details = new ArrayList<>();
        for (Value of : row.get("details").values()) {
            for (Value pair : of.get("values").values()) {
                details.add(new Detail(
                        pair.get(0).asString(),
                        pair.get(1).asObject(),
                        of.get("day").asLocalDate(null),
                        of.get("confidence").asDouble(),
                        of.get("statement").asString()));
            }
        }
        return new Tally(
                Triple.of(row::get),
                row.get("statements").asLong(),
                row.get("articles").asLong(),
                row.get("sources").asLong(),
                row.get("denials").asLong(),
                row.get("firstSeen").asLocalDate(null),
                row.get("lastSeen").asLocalDate(null),
                row.get("confidence").asDouble(),
                row.get("polarities").asList(Value::asString),
                details);
    }

    /** This and what one more article says. */
    Tally plus(Contribution more) {
        return new Tally(
                triple,
                statements + more.statements(),
                articles + (more.supports() ? 1 : 0),
                sources,
                denials + more.denials(),
                more.supports() ? earlier(firstSeen, more.day()) : firstSeen,
                more.supports() ? later(lastSeen, more.day()) : lastSeen,
                Math.max(confidence, more.confidence()),
                union(polarities, more.polarities()),
                union(details, more.details()));
    }

    /** The same with more or fewer publishers. */
    Tally withSources(long more) {
        return new Tally(
                triple,
                statements,
                articles,
                sources + more,
                denials,
                firstSeen,
                lastSeen,
                confidence,
                polarities,
                details);
    }

    /** The same with more or fewer denials. */
    Tally withDenials(long more) {
        return new Tally(
                triple,
                statements,
                articles,
                sources,
                denials + more,
                firstSeen,
                lastSeen,
                confidence,
                polarities,
                details);
    }

    Edge edge() {
        Map<String, Object> properties = new TreeMap<>();
        details.forEach(detail -> properties.put(detail.key(), detail.value()));
        String status = Edge.status(polarities, denials);
        String type = triple.type().name();
        properties.put("label", Edge.label(type, status, sources, properties.get("title")));
        properties.put("id", triple.id());
        properties.put("status", status);
        properties.put("statements", statements);
        properties.put("articles", articles);
        properties.put("sources", sources);
        properties.put("denials", denials);
        properties.put("confidence", confidence);
        Optional.ofNullable(firstSeen).ifPresent(day -> properties.put("firstSeen", day));
        Optional.ofNullable(lastSeen).ifPresent(day -> properties.put("lastSeen", day));
        return new Edge(triple.id(), triple.source(), type, triple.target(), properties);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static <T> List<T> union(Collection<T> some, Collection<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
