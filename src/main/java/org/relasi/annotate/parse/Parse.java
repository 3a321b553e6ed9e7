package org.relasi.annotate.parse;

/** A dependency tree. Words count from 1; the head of its root is 0. */
public final class Parse {

    private final int[] heads;
    private final String[] labels;

    Parse(int words) {
        heads = new int[words];
        labels = new String[words];
    }

    void set(int word, int head, String label) {
        heads[word - 1] = head;
        labels[word - 1] = label;
    }

    public int head(int word) {
        return heads[word - 1];
    }

    /** The relation of a word to its head. */
    public String label(int word) {
        return labels[word - 1];
    }
}
