package org.relasi.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How sure a statement is: a logistic model over its {@link Clues}, learnt from annotated articles, so that of the
 * statements at 0.8 about 80 % are right. Its weights are lines of text, {@code confidence.tsv}, that can be read.
 */
final class Confidence {

    /** Statements less sure than this are not made. */
    static final double LEAST = 0.35;

    private static final String RESOURCE = "confidence.tsv";

    private final Map<String, Double> weights;

    Confidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /**
     * The weights of the product.
     *
     * @throws IllegalStateException when a line of them is malformed
     */
    static Confidence load() {
        try (InputStream in = Confidence.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            Map<String, Double> weights = new HashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != 2) {
                        throw new IllegalStateException(RESOURCE + ": no clue and weight in '" + line + "'");
                    }
                    weights.put(cells[0], Double.parseDouble(cells[1]));
                }
            }
            return new Confidence(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
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
