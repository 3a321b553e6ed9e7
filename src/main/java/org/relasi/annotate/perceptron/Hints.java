package org.relasi.annotate.perceptron;

/**
 * What else is known of the words of a sentence, beside their letters: tags, entries of word lists, the treebank that the
 * sentence stands for. A few channels, each with a value a word; 0 says nothing.
 */
public final class Hints {

    private static final Hints NONE = new Hints(0, 0);

    private final int channels;
    private final int size;
    private final long[] values;

    public Hints(int channels, int size) {
        this.channels = channels;
        this.size = size;
        this.values = new long[channels * (size + 2)];
    }

    public static Hints none() {
        return NONE;
    }

    /** Sets the value of a channel, from 0, for a word, from 1. */
    public void set(int channel, int word, long value) {
        values[channel * (size + 2) + word] = value;
    }

    private long get(int channel, int word) {
        return values[channel * (size + 2) + word];
    }

    void add(FeatureBuffer f, Words words, int i) {
        for (int c = 0; c < channels; c++) {
            long own = get(c, i);
            long before = get(c, i - 1);
            long after = get(c, i + 1);
            f.add(own);
            f.add(before);
            f.add(after);
            f.add(own, words.lower(i));
            f.add(before, own);
            f.add(own, after);
        }
    }
}
