package org.relasi.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What an entity is mentioned with.
 *
 * @param mentions in how many sentences it is named
 * @param articles ids of those that mention it, some hundred at most
 * @param companions names of others in those articles, by id; states left out
 * @param offices in words, by title in lower case and id of the body
 */
record Surroundings(long mentions, Set<String> articles, Map<String, String> companions, Map<String, String> offices) {

    /** That one article mentions both, and tells them apart. */
    static final String APART = "apart-in-one-article";

    private static final double EACH = 0.15;
    private static final double MOST = 0.5;
    private static final int SHOWN = 5;

    static Surroundings of(Record row) {
        Map<String, String> companions = new LinkedHashMap<>();
        row.get("companions")
                .values()
                .forEach(one ->
                        companions.put(one.get("id").asString(), one.get("name").asString()));
        Map<String, String> offices = new LinkedHashMap<>();
        row.get("offices").values().forEach(one -> offices.put(office(one), told(one)));
        return new Surroundings(
                row.get("mentions").asLong(),
                new LinkedHashSet<>(row.get("articles").asList(Value::asString)),
                companions,
                offices);
    }

    private static String office(Value office) {
        return office.get("title").asString("").toLowerCase(Locale.ROOT) + "/"
                + office.get("id").asString();
    }

    static String told(Value office) {
        String body = office.get("name").asString();
        return office.get("title").isNull() ? body : office.get("title").asString() + ", " + body;
    }

    /** What speaks for two entities being one, or against it, beside their names. */
    List<Reason> compare(Surroundings other) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> shared = common(offices.keySet(), other.offices.keySet());
        if (!shared.isEmpty()) {
            reasons.add(new Reason("shared-office", told(shared, offices), 0.6));
        } else if (!offices.isEmpty() && !other.offices.isEmpty()) {
            reasons.add(new Reason(
                    "other-offices",
                    told(offices.keySet(), offices) + "; " + told(other.offices.keySet(), other.offices),
                    -0.2));
        }
        Set<String> met = common(companions.keySet(), other.companions.keySet());
        if (!met.isEmpty()) {
            reasons.add(new Reason("shared-context", told(met, companions), Math.min(MOST, EACH * met.size())));
        }
        Set<String> together = common(articles, other.articles);
        if (!together.isEmpty()) {
            reasons.add(new Reason(APART, String.join(", ", first(together)), -0.4));
        }
        return reasons;
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> common = new HashSet<>(some);
        common.retainAll(others);
        return common;
    }

    private static String told(Set<String> keys, Map<String, String> words) {
        return first(keys).stream().map(words::get).collect(Collectors.joining("; "));
    }

    private static List<String> first(Set<String> some) {
        return some.stream().sorted().limit(SHOWN).toList();
    }
}
