package org.relasi.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relasi.identity.SplitSuggestion.Group;
import org.springframework.stereotype.Component;

/**
 * Looks for persons who are perhaps two of one name: whose articles fall into groups that have nobody and nothing in common,
 * each with offices, places or organizations of its own, at about the same time.
 */
@Component
final class SplitSuggestions {

    private static final int PERSONS = 2_000;
    private static final int PERIOD_DAYS = 365;

    private final DecisionReader store;

    SplitSuggestions(DecisionReader store) {
        this.store = store;
    }

    /**
     * What one article tells of one person.
     *
     * @param offices in words, by statements and by the titles before the name
     * @param places names of places and organizations in the same sentences
     * @param companions what joins it with other articles
     */
    private record Told(
            String article, @Nullable LocalDate day, Set<String> offices, Set<String> places, Set<String> companions) {

        static Told of(Record row) {
            Set<String> offices = new LinkedHashSet<>();
            Set<String> companions = new HashSet<>(row.get("companions").asList(Value::asString));
            row.get("offices").values().forEach(one -> {
                offices.add(Surroundings.told(one));
                companions.add(one.get("id").asString());
            });
            row.get("mentions")
                    .values()
                    .forEach(mention -> Title.before(
                                    mention.get("text").asString(),
                                    mention.get("start").asInt())
                            .ifPresent(title -> {
                                offices.add(title);
                                companions.add(title);
                            }));
            return new Told(
                    row.get("article").asString(),
                    row.get("day").asLocalDate(null),
                    offices,
                    new LinkedHashSet<>(row.get("places").asList(Value::asString)),
                    companions);
        }
    }

    /**
     * The likeliest first.
     *
     * @param entity id of the one that it is to be about; null for any
     */
    List<SplitSuggestion> find(@Nullable String entity, double minScore, int limit) {
        Map<EntityName, List<Told>> persons = new LinkedHashMap<>();
        store.rows("persons_by_article", IdentityStore.row("entity", entity, "limit", PERSONS), row -> row)
                .forEach(row -> persons.computeIfAbsent(
                                new EntityName(
                                        row.get("id").asString(),
                                        "Person",
                                        row.get("name").asString()),
                                none -> new ArrayList<>())
                        .add(Told.of(row)));
        return persons.entrySet().stream()
                .flatMap(person -> suggestion(person.getKey(), groups(person.getValue())).stream())
                .filter(suggestion -> suggestion.score() >= minScore)
                .sorted(Comparator.comparingDouble(SplitSuggestion::score)
                        .reversed()
                        .thenComparing(suggestion -> suggestion.entity().id()))
                .limit(limit)
                .toList();
    }

    /** Articles are together that have somebody or something in common, also by way of others. */
    private static List<Group> groups(List<Told> articles) {
        List<Integer> group = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            group.add(i);
            for (String companion : articles.get(i).companions()) {
                Integer other = first.putIfAbsent(companion, i);
                if (other != null) {
                    group.set(root(group, i), root(group, other));
                }
            }
        }
        Map<Integer, List<Told>> together = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            together.computeIfAbsent(root(group, i), none -> new ArrayList<>()).add(articles.get(i));
        }
        return together.values().stream().map(SplitSuggestions::group).toList();
    }

    private static int root(List<Integer> group, int article) {
        int root = article;
        while (group.get(root) != root) {
            root = group.get(root);
        }
        return root;
    }

    private static Group group(List<Told> articles) {
        Set<String> offices = new LinkedHashSet<>();
        articles.forEach(one -> offices.addAll(one.offices()));
        Set<String> places = new LinkedHashSet<>();
        articles.forEach(one -> places.addAll(one.places()));
        List<LocalDate> days = articles.stream()
                .map(Told::day)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Group(
                List.copyOf(offices),
                places.stream().limit(10).toList(),
                articles.stream().map(Told::article).toList(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1));
    }

    private static List<SplitSuggestion> suggestion(EntityName entity, List<Group> groups) {
        List<Group> inOffice =
                groups.stream().filter(group -> !group.offices().isEmpty()).toList();
        List<Group> somewhere =
                groups.stream().filter(group -> !group.places().isEmpty()).toList();
        boolean byOffice = inOffice.size() > 1;
        List<Group> known = byOffice ? inOffice : somewhere;
        if (known.size() < 2) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                byOffice
                        ? new Reason("different-offices", first(known, Group::offices), 0.4)
                        : new Reason("different-places", first(known, Group::places), 0.15));
        reasons.add(
                new Reason("nothing-in-common", groups.size() + " groups of articles share no name but this one", 0.2));
        if (sameTime(known)) {
            reasons.add(new Reason("same-period", "within " + PERIOD_DAYS + " days", byOffice ? 0.4 : 0.25));
        }
        return List.of(new SplitSuggestion(entity, Reason.score(reasons), reasons, groups));
    }

    private static String first(List<Group> groups, Function<Group, List<String>> words) {
        return groups.stream().map(group -> words.apply(group).get(0)).limit(5).collect(Collectors.joining("; "));
    }

    /** Whether two of them are told at about the same time, so far as days are known. */
    private static boolean sameTime(List<Group> groups) {
        for (Group one : groups) {
            for (Group other : groups) {
                if (!one.equals(other)
                        && one.until() != null
                        && other.since() != null
                        && !one.until().plusDays(PERIOD_DAYS).isBefore(other.since())
                        && !Objects.requireNonNull(other.until())
                                .plusDays(PERIOD_DAYS)
                                .isBefore(Objects.requireNonNull(one.since()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
