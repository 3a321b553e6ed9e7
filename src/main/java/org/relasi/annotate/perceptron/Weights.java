package org.relasi.annotate.perceptron;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a trained linear model: for each feature a few labels and what the feature adds to their scores. Scores are
 * whole numbers, so that their sum is the same in any order and on any machine. Immutable.
 *
 * <p>A slot of the hash table is a long: the feature's key in the high {@value #KEY_BITS} bits, where its row starts in the
 * others. A row is a run of ints: weight, a bit that ends the row, label.
 */
public final class Weights {

    /** Bits of a feature's hash that are kept. */
    static final int KEY_BITS = 40;

    /** Labels of a model, at most. */
    public static final int MOST_LABELS = 256;

    private static final int START_BITS = Long.SIZE - KEY_BITS;
    private static final long START_MASK = (1L << START_BITS) - 1;
    private static final int LABEL_BITS = 8;
    private static final int LABEL_MASK = MOST_LABELS - 1;
    private static final int LAST = 1 << LABEL_BITS;
    private static final int WEIGHT_SHIFT = LABEL_BITS + 1;

    private final long[] slots;
    private final int[] rows;

    private Weights(long[] slots, int[] rows) {
        this.slots = slots;
        this.rows = rows;
    }

    /** Adds what the features say to the score of each label. */
    public void addScores(FeatureBuffer features, int[] scores) {
        int count = features.size();
        int[] starts = features.starts();
        // First all look-ups, then all rows: the memory can be asked for many of them at a time.
        for (int i = 0; i < count; i++) {
            starts[i] = find(features.key(i));
        }
        for (int i = 0; i < count; i++) {
            int at = starts[i];
            int entry;
            do {
                entry = rows[at++];
                scores[entry & LABEL_MASK] += entry >> WEIGHT_SHIFT;
            } while ((entry & LAST) == 0);
        }
    }

    /** Where the row of a feature starts; where it has none, the row that changes nothing. */
    private int find(long key) {
        int mask = slots.length - 1;
        int i = (int) key & mask;
        long slot = slots[i];
        while (slot != 0 && slot >>> START_BITS != key) {
            i = i + 1 & mask;
            slot = slots[i];
        }
        return (int) (slot & START_MASK);
    }

    /** How many features have weights. */
    public int size() {
        return (int) Arrays.stream(slots).filter(slot -> slot != 0).count();
    }

    /** Writes the features by ascending key, so that equal weights are equal bytes. */
    public void write(DataOutput out) throws IOException {
        long[] sorted = Arrays.stream(slots)
                .filter(slot -> slot != 0)
                .map(slot -> slot ^ Long.MIN_VALUE)
                .sorted()
                .map(slot -> slot ^ Long.MIN_VALUE)
                .toArray();
        out.writeInt(sorted.length);
        out.writeInt(rows.length);
        long last = 0;
        for (long slot : sorted) {
            long key = slot >>> START_BITS;
            Varint.write(out, key - last);
            last = key;
            writeRow(out, (int) (slot & START_MASK));
        }
    }

    private void writeRow(DataOutput out, int start) throws IOException {
        int at = start;
        int entry;
        do {
            entry = rows[at++];
            out.writeByte(entry & LABEL_MASK);
            int weight = entry >> WEIGHT_SHIFT;
            int zigzag = weight << 1 ^ weight >> 31;
            Varint.write(out, 2L * zigzag + ((entry & LAST) != 0 ? 1 : 0));
        } while ((entry & LAST) == 0);
    }

    public static Weights read(DataInput in) throws IOException {
        int features = in.readInt();
        Builder builder = new Builder(features, in.readInt());
        int[] labels = new int[MOST_LABELS];
        int[] values = new int[MOST_LABELS];
        long key = 0;
        for (int i = 0; i < features; i++) {
            key += Varint.read(in);
            int count = 0;
            long packed;
            do {
                labels[count] = in.readUnsignedByte();
                packed = Varint.read(in);
                int zigzag = (int) (packed >> 1);
                values[count++] = zigzag >>> 1 ^ -(zigzag & 1);
            } while ((packed & 1) == 0);
            builder.add(key, labels, values, count);
        }
        return builder.build();
    }

    /** Collects rows into weights. */
    static final class Builder {

        private static final int FIRST_CAPACITY = 1 << 12;

        private long[] slots;
        private int[] rows;
        private int features;
        /** The first row changes nothing: it is that of features without weights. */
        private int end = 1;

        Builder() {
            this(FIRST_CAPACITY, FIRST_CAPACITY);
        }

        /** @param entries how many weights there will be, and one more */
        Builder(int features, int entries) {
            slots = new long[Integer.highestOneBit(Math.max(FIRST_CAPACITY, features)) * 4];
            rows = new int[entries];
            rows[0] = LAST;
        }

        /** Adds the row of a feature: the first {@code count} labels and weights; nothing where there are none. */
        void add(long key, int[] labels, int[] values, int count) {
            if (count == 0) {
                return;
            }
            if (end + count > rows.length) {
                rows = Arrays.copyOf(rows, 2 * (end + count));
            }
            if (2 * ++features > slots.length) {
                grow();
            }
            put(key << START_BITS | end);
            for (int i = 0; i < count; i++) {
                rows[end++] = values[i] << WEIGHT_SHIFT | (i == count - 1 ? LAST : 0) | labels[i];
            }
        }

        private void put(long entry) {
            int mask = slots.length - 1;
            int i = (int) (entry >>> START_BITS) & mask;
            while (slots[i] != 0) {
                i = i + 1 & mask;
            }
            slots[i] = entry;
        }

        private void grow() {
            long[] old = slots;
            slots = new long[2 * old.length];
            for (long slot : old) {
                if (slot != 0) {
                    put(slot);
                }
            }
        }

        Weights build() {
            if (end > START_MASK) {
                throw new IllegalStateException("a model of " + end + " weights is too large");
            }
            return new Weights(slots, Arrays.copyOf(rows, end));
        }
    }
}
