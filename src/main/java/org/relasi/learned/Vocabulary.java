package org.relasi.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * The pieces of a unigram language model, and the way of least cost through a word (Kudo 2018, <i>Subword Regularization</i>).
 * Safe for threads.
 */
final class Vocabulary {

    /** Frames of a text, and what no piece is there for. */
    static final int FIRST = 0;

    static final int LAST = 2;
    static final int UNKNOWN = 3;

    private static final int MOST_OF_A_WORD = 16;
    private static final double PENALTY = 10;
    private static final String SPACE = "▁";
    private static final Pattern DROPPED =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f\\xad\\u200b-\\u200f\\u2028-\\u202e\\ufeff]");

    private final Map<String, Integer> ids = new HashMap<>();
    private final double[] scores;
    private final double unknown;
    private final int longest;

    private Vocabulary(double[] scores, Map<String, Integer> ids) {
        this.scores = scores;
        this.ids.putAll(ids);
        this.unknown = Arrays.stream(scores).min().orElse(0) - PENALTY;
        this.longest = ids.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * Reads a gzipped table: a line a piece, in the order of their numbers, the piece and its score with a tab between.
     *
     * @throws IOException where it cannot be read
     */
    static Vocabulary read(InputStream in) throws IOException {
        Map<String, Integer> ids = new HashMap<>();
        double[] scores = new double[1 << 16];
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.lastIndexOf('\t');
            scores[ids.size()] = Double.parseDouble(line.substring(tab + 1));
            ids.put(line.substring(0, tab), ids.size());
        }
        return new Vocabulary(Arrays.copyOf(scores, ids.size()), ids);
    }

    /** Numbers of the pieces of a word, at least one and at most {@value #MOST_OF_A_WORD}. */
    int[] pieces(String word, boolean apart) {
        String kept = DROPPED.matcher(word).replaceAll("");
        String normal = Normalizer.normalize(kept, Normalizer.Form.NFKC).replace(" ", SPACE);
        int[] found = normal.isEmpty() ? new int[0] : cheapest((apart ? SPACE : "") + normal);
        return found.length == 0 ? new int[] {UNKNOWN} : Arrays.copyOf(found, Math.min(found.length, MOST_OF_A_WORD));
    }

    private int[] cheapest(String word) {
        int size = word.length();
        double[] best = new double[size + 1];
        int[] from = new int[size + 1];
        int[] piece = new int[size + 1];
        Arrays.fill(best, 1, size + 1, Double.NEGATIVE_INFINITY);
        for (int start = 0; start < size; start += Character.charCount(word.codePointAt(start))) {
            int one = start + Character.charCount(word.codePointAt(start));
            boolean single = false;
            for (int end = one; end <= Math.min(size, start + longest); end++) {
                Integer id = ids.get(word.substring(start, end));
                if (id != null) {
                    single |= end == one;
                    step(best, from, piece, start, end, scores[id], id);
                }
            }
            if (!single) {
                step(best, from, piece, start, one, unknown, UNKNOWN);
            }
        }
        return back(from, piece, size);
    }

    private static void step(double[] best, int[] from, int[] piece, int start, int end, double score, int id) {
        if (best[start] + score > best[end]) {
            best[end] = best[start] + score;
            from[end] = start;
            piece[end] = id;
        }
    }

    /** The pieces from the end to the start, turned round; unknown ones side by side are one. */
    private static int[] back(int[] from, int[] piece, int size) {
        int[] found = new int[size];
        int count = 0;
        for (int end = size; end > 0; end = from[end]) {
            if (piece[end] != UNKNOWN || count == 0 || found[count - 1] != UNKNOWN) {
                found[count++] = piece[end];
            }
        }
        int last = count - 1;
        return IntStream.rangeClosed(0, last).map(i -> found[last - i]).toArray();
    }
}
