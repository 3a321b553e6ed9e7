package org.relasi.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What the models should reach, from {@code targets.tsv}: measure, test set, percent. */
final class Targets {

    private static final String RESOURCE = "targets.tsv";

    private final Map<Measure, Map<String, Double>> targets = new EnumMap<>(Measure.class);

    static Targets load() throws IOException {
        Targets targets = new Targets();
        try (InputStream in = Targets.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            for (String line : lines) {
                String[] columns = line.split("\t", -1);
                targets.targets
                        .computeIfAbsent(Measure.valueOf(columns[0]), measure -> new HashMap<>())
                        .put(columns[1], Double.valueOf(columns[2]));
            }
        }
        return targets;
    }

    /** In percent; empty where a figure is only reported. */
    OptionalDouble of(Measure measure, String test) {
        Double target = targets.getOrDefault(measure, Map.of()).get(test);
        return target == null ? OptionalDouble.empty() : OptionalDouble.of(target);
    }
}
