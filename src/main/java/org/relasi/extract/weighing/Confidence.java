package org.relasi.extract.weighing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.relasi.extract.Extractor;

/**
 * How sure a statement is: a logistic model over its {@link Clues}, learnt from annotated articles, so that of the
 * statements at 0.8 about 80 % are right. Its weights are lines of text, {@code confidence.tsv}, that can be read.
 */
final class Confidence {

    private static final String BOTH = "confidence-both.tsv";
    private static final String RULES = "confidence.tsv";
    private static final Pattern WEIGHT = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Map<String, Double> weights;

    Confidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /**
     * The weights of the rules' clues.
     *
     * @throws IllegalStateException when a line of them is malformed
     */
    static Confidence ofRules() {
        return load(RULES);
    }

    /** The weights of what rules and the model that learned say together. */
    static Confidence ofBoth() {
        return load(BOTH);
    }

    private static Confidence load(String resource) {
        try (InputStream in = Extractor.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * Reads weights.
     *
     * @param text a clue, a tab and its weight a line; lines that begin with # say something else
     * @throws IllegalStateException when a line is malformed; it is named
     */
    static Confidence parse(String text) {
        Map<String, Double> weights = new HashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2 || !WEIGHT.matcher(cells[1]).matches()) {
                throw new IllegalStateException("confidence: no clue and weight in '" + line + "'");
            }
            weights.put(cells[0], Double.parseDouble(cells[1]));
        });
        return new Confidence(weights);
    }

    /** From 0 to 1. */
    double of(List<String> clues) {
        double sum = 0;
        for (String clue : clues) {
            sum += weights.getOrDefault(clue, 0.0);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
