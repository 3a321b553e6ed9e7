package org.relasi.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relasi.extract.time.TimePattern.Element;
import org.relasi.extract.time.TimeWords.NumberOrder;

/** Reads the resource of one language: its words by what they can be, and its patterns. */
final class TimeWordsReader {

    private final Map<String, Object> root;
    private final Map<String, Map<Kind, Integer>> kinds = new HashMap<>();
    private final Map<Object, List<TimePattern>> patterns = new HashMap<>();

    /** @param root the resource's top mapping */
    TimeWordsReader(Map<String, Object> root) {
        this.root = root;
    }

    TimeWords read() {
        mapping("words").forEach((kind, words) -> addWords(Kind.valueOf(kind), words));
        mapping("patterns").forEach((direction, written) -> {
            Direction to = Direction.valueOf(direction.toUpperCase(Locale.ROOT));
            texts(written).forEach(pattern -> TimePattern.read(to, pattern).forEach(this::addPattern));
        });
        patterns.values().forEach(list -> list.sort(Comparator.comparing(pattern -> -pattern.length())));
        String order =
                String.valueOf(root.get("order")).toUpperCase(Locale.ROOT).replace('-', '_');
        return new TimeWords(
                NumberOrder.valueOf(order), Boolean.TRUE.equals(root.get("yearsBeforeNouns")), kinds, patterns);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> mapping(String key) {
        if (root.get(key) instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("'" + key + "' is no mapping");
    }

    private static List<String> texts(Object written) {
        if (written instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException("'" + written + "' is no list");
    }

    /** A list of words of one kind, or such lists by the value that their words have. */
    private void addWords(Kind kind, Object words) {
        if (words instanceof Map<?, ?> byValue) {
            byValue.forEach((value, list) -> texts(list).forEach(word -> put(kind, value(value), word)));
        } else {
            texts(words).forEach(word -> put(kind, 0, word));
        }
    }

    private static int value(Object written) {
        return written instanceof Integer number
                ? number
                : Precision.valueOf(String.valueOf(written).toUpperCase(Locale.ROOT))
                        .days();
    }

    private void put(Kind kind, int value, String word) {
        Map<Kind, Integer> known = kinds.computeIfAbsent(word, key -> new EnumMap<>(Kind.class));
        known.put(kind, value);
        if (kind == Kind.UNIT && value > Precision.DAY.days()) {
            known.put(Kind.PERIOD, value);
        }
    }

    private void addPattern(TimePattern pattern) {
        for (Element first : pattern.elements().get(0)) {
            Kind kind = first.kind();
            Object key = kind == null ? first.word() : kind;
            patterns.computeIfAbsent(key, any -> new ArrayList<>()).add(pattern);
            if (kind == null) {
                kinds.computeIfAbsent(first.word(), word -> new EnumMap<>(Kind.class));
            }
        }
    }
}
