package org.relasi.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is in folders of articles and is none, by kind and number.
 *
 * @param kinds the most frequent first, each in words, such as {@code 3 .pdf}
 */
public record PassedOver(List<String> kinds) {

    private static final String HIDDEN = "hidden";
    private static final int SHOWN = 8;
    private static final int LONGEST_ENDING = 12;

    public PassedOver {
        kinds = List.copyOf(kinds);
    }

    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** One line for people. */
    @Override
    public String toString() {
        String more = kinds.size() > SHOWN ? " and " + (kinds.size() - SHOWN) + " other kinds" : "";
        return "Passed over: " + kinds.stream().limit(SHOWN).collect(Collectors.joining(", ")) + more + ".";
    }

    static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** Counts while folders are gone through. */
    static final class Counts {

        private final Map<String, Integer> byKind = new TreeMap<>();

        void hiddenFolder() {
            byKind.merge(HIDDEN, 1, Integer::sum);
        }

        void file(Path file) {
            byKind.merge(kind(file), 1, Integer::sum);
        }

        PassedOver counted() {
            List<Map.Entry<String, Integer>> sorted = new ArrayList<>(byKind.entrySet());
            sorted.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()));
            return new PassedOver(sorted.stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .toList());
        }

        private static String kind(Path file) {
            String name = String.valueOf(file.getFileName());
            if (isHidden(file)) {
                return HIDDEN;
            }
            if (!Files.isRegularFile(file)) {
                return "that are no files";
            }
            int dot = name.lastIndexOf('.');
            boolean ending = dot > 0 && dot < name.length() - 1 && name.length() - dot <= LONGEST_ENDING;
            return ending ? name.substring(dot).toLowerCase(Locale.ROOT) : "without an ending";
        }
    }
}
