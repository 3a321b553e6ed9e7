package org.relasi.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.relasi.extract.RelationType;

/** What is counted while articles are compared. */
final class Scores {

    private final Count entities = new Count();
    private final Map<Level, Count> relations = new EnumMap<>(Level.class);
    private final Map<RelationType, Count> byType = new LinkedHashMap<>();
    private final Share polarity = new Share();
    private final Share attribution = new Share();
    private final Calibration calibration = new Calibration();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, Count> byArticle = new LinkedHashMap<>();
    private final Map<String, Count> entitiesByArticle = new LinkedHashMap<>();
    private final Map<String, Integer> causes = new TreeMap<>();

    Count entities() {
        return entities;
    }

    Count relations(Level level) {
        return relations.computeIfAbsent(level, key -> new Count());
    }

    Count ofType(RelationType type) {
        return byType.computeIfAbsent(type, key -> new Count());
    }

    /** In the order in which the types were met. */
    Map<RelationType, Count> byType() {
        return byType;
    }

    Share polarity() {
        return polarity;
    }

    Share attribution() {
        return attribution;
    }

    Calibration calibration() {
        return calibration;
    }

    /** Exact relations of each article, in order. */
    Map<String, Count> byArticle() {
        return byArticle;
    }

    /** Entities of each article, in order. */
    Map<String, Count> entitiesByArticle() {
        return entitiesByArticle;
    }

    /** How many relations are wrong or missed for each cause. */
    Map<String, Integer> causes() {
        return causes;
    }

    void cause(String cause) {
        causes.merge(cause, 1, Integer::sum);
    }

    /** A line each: article, kind of error, what is wrong, parted by tabs. */
    List<String> errors() {
        return errors;
    }

    void error(String... columns) {
        errors.add(String.join("\t", columns).replaceAll("[\\r\\n]+", " "));
    }
}
