package org.relasi.annotate.perceptron;

import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence as models see them: hashes of their forms, affixes and shapes, and their clusters. Worked out once
 * and shared by all models of the sentence. Words count from 1; position 0, and those after the last, are empty.
 */
public final class Words {

    /** Chars of the longest prefix and suffix. */
    static final int LONGEST_AFFIX = 5;

    /** Empty positions before the first word and after the last. */
    private static final int PADDING = 3;

    /** Longer words are noise; what stands beyond is not looked at. */
    private static final int LONGEST_WORD = 64;

    private final int size;
    private final long[] forms;
    private final long[] lowers;
    private final long[] shapes;
    private final int[] lengths;
    private final long[] affixes;
    private final int[] clusterSlots;
    private final Clusters clusters;

    private Words(int size, Clusters clusters) {
        int length = size + 2 * PADDING;
        this.size = size;
        this.clusters = clusters;
        forms = new long[length];
        lowers = new long[length];
        shapes = new long[length];
        lengths = new int[length];
        affixes = new long[length * 2 * LONGEST_AFFIX];
        clusterSlots = new int[length];
    }

    public static Words of(List<String> forms, Clusters clusters) {
        Words words = new Words(forms.size(), clusters);
        for (int i = 0; i < words.forms.length; i++) {
            int word = i - PADDING;
            if (word >= 0 && word < forms.size()) {
                words.put(i, forms.get(word));
            } else {
                words.lowers[i] = word < 0 ? 7 : 9;
                words.forms[i] = words.lowers[i];
                words.clusterSlots[i] = clusters.find(0);
            }
        }
        return words;
    }

    private void put(int i, String whole) {
        String form = whole.length() > LONGEST_WORD ? whole.substring(0, LONGEST_WORD) : whole;
        String lower = lower(form);
        int length = lower.length();
        forms[i] = FeatureHash.of(form);
        lowers[i] = FeatureHash.of(lower);
        shapes[i] = shape(form);
        lengths[i] = length;
        clusterSlots[i] = clusters.find(lowers[i]);
        int base = i * 2 * LONGEST_AFFIX;
        for (int k = 1; k <= LONGEST_AFFIX && k <= length; k++) {
            affixes[base + k - 1] = FeatureHash.of(lower, 0, k);
            affixes[base + LONGEST_AFFIX + k - 1] = FeatureHash.of(lower, length - k, length);
        }
    }

    /** A word in lower case, its digits as 0: so do models and clusters know it. */
    static String lower(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        StringBuilder changed = null;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= '1' && c <= '9') {
                changed = changed == null ? new StringBuilder(lower) : changed;
                changed.setCharAt(i, '0');
            }
        }
        return changed == null ? lower : changed.toString();
    }

    /** The order of capitals, small letters, digits and other marks, runs as one: <i>Joko</i> is Xx, <i>G20</i> Xd. */
    private static long shape(String form) {
        long shape = 0;
        char last = 0;
        int runs = 0;
        for (int i = 0; i < form.length() && runs <= 8; i++) {
            char c = form.charAt(i);
            char kind =
                    Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            if (kind != last) {
                shape = FeatureHash.mix(shape, kind);
                runs++;
            }
            last = kind;
        }
        return shape;
    }

    public int size() {
        return size;
    }

    long form(int word) {
        return forms[word + PADDING - 1];
    }

    /** Of the word in lower case, digits as 0. */
    public long lower(int word) {
        return lowers[word + PADDING - 1];
    }

    long shape(int word) {
        return shapes[word + PADDING - 1];
    }

    /** In chars. */
    public int length(int word) {
        return lengths[word + PADDING - 1];
    }

    /** Of the first {@code length} chars; 0 where the word is shorter. */
    public long prefix(int word, int length) {
        return affixes[(word + PADDING - 1) * 2 * LONGEST_AFFIX + length - 1];
    }

    /** Of the last {@code length} chars; 0 where the word is shorter. */
    public long suffix(int word, int length) {
        return affixes[(word + PADDING - 1) * 2 * LONGEST_AFFIX + LONGEST_AFFIX + length - 1];
    }

    /** The cluster of a word at a granularity, from 0; 0 where it has none. */
    public int cluster(int word, int granularity) {
        return clusters.id(clusterSlots[word + PADDING - 1], granularity);
    }
}
