package org.relasi.annotate.perceptron;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of a trained linear model: for each feature a few labels and what the feature adds to their scores. Scores are
 * whole numbers, so that their sum is the same in any order and on any machine. Immutable.
 *
 * <p>A slot of the hash table is a long: the feature's key in the high {@value #KEY_BITS} bits, where its row is in the
 * others. A row of few labels is a run of ints: weight, a bit that ends the row, label. A row of many labels has an int for
 * every label of the model, so that it is added in a few vector instructions.
 */
public final class Weights {

    /** Bits of a feature's hash that are kept. */
    static final int KEY_BITS = 38;

    /** Labels of a model, at most. */
    public static final int MOST_LABELS = 256;

    private static final int START_BITS = Long.SIZE - KEY_BITS;
    private static final long START_MASK = (1L << START_BITS) - 1;
    private static final int LABEL_BITS = 8;
    private static final int LABEL_MASK = MOST_LABELS - 1;
    private static final int LAST = 1 << LABEL_BITS;
    private static final int WEIGHT_SHIFT = LABEL_BITS + 1;

    /** Rows with weights for more than one of so many labels are written out for all. */
    private static final int SPARSE = 5;
    /** Marks where a row of all labels is. */
    private static final int ALL_LABELS = 1 << (START_BITS - 1);

    /** Bits a slot of {@link #present}. */
    private static final int PRESENT_BITS = 8;

    private final int labels;
    private final long[] slots;
    private final int[] rows;
    /** A bit for each feature with weights, by its key; small enough to stay in the processor's cache. */
    private final long[] present;

    private Weights(int labels, long[] slots, int[] rows) {
        this.labels = labels;
        this.slots = slots;
        this.rows = rows;
        this.present = new long[slots.length * PRESENT_BITS / Long.SIZE];
        for (long slot : slots) {
            if (slot != 0) {
                long key = slot >>> START_BITS;
                present[word(key)] |= 1L << key;
            }
        }
    }

    private int word(long key) {
        return (int) (key >>> 6) & present.length - 1;
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
            addRow(starts[i], scores);
        }
    }

    private void addRow(int start, int[] scores) {
        if ((start & ALL_LABELS) == 0) {
            addRun(start, scores);
        } else {
            addAll(start ^ ALL_LABELS, scores);
        }
    }

    private void addRun(int start, int[] scores) {
        int at = start;
        int entry;
        do {
            entry = rows[at++];
            scores[entry & LABEL_MASK] += entry >> WEIGHT_SHIFT;
        } while ((entry & LAST) == 0);
    }

    private void addAll(int start, int[] scores) {
        for (int label = 0; label < labels; label++) {
            scores[label] += rows[start + label];
        }
    }

    /** Where the row of a feature starts; where it has none, the row that changes nothing. */
    private int find(long key) {
        if ((present[word(key)] & 1L << key) == 0) {
            return 0;
        }
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
        out.writeShort(labels);
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
        int[] row = new int[labels];
        addRow(start, row);
        Varint.write(out, Arrays.stream(row).filter(weight -> weight != 0).count());
        for (int label = 0; label < labels; label++) {
            if (row[label] != 0) {
                out.writeByte(label);
                Varint.write(out, Integer.toUnsignedLong(row[label] << 1 ^ row[label] >> 31));
            }
        }
    }

    public static Weights read(DataInput in) throws IOException {
        int labels = in.readUnsignedShort();
        int features = in.readInt();
        Builder builder = new Builder(labels, features, in.readInt());
        long key = 0;
        int[] row = new int[labels];
        for (int i = 0; i < features; i++) {
            key += Varint.read(in);
            Arrays.fill(row, 0);
            for (long count = Varint.read(in); count > 0; count--) {
                int label = in.readUnsignedByte();
                int zigzag = (int) Varint.read(in);
                row[label] = zigzag >>> 1 ^ -(zigzag & 1);
            }
            builder.add(key, row);
        }
        return builder.build();
    }

    /**
     * The mean of models that were trained on the same labels in other orders, which errs less than each.
     *
     * @param least smaller weights are left out
     */
    static Weights mean(List<Weights> models, int least) {
        int labels = models.get(0).labels;
        long[] keys = models.stream()
                .flatMapToLong(model -> Arrays.stream(model.slots))
                .filter(slot -> slot != 0)
                .map(slot -> slot >>> START_BITS)
                .sorted()
                .distinct()
                .toArray();
        Builder builder = new Builder(labels);
        int[] row = new int[labels];
        for (long key : keys) {
            Arrays.fill(row, 0);
            models.forEach(model -> model.addRow(model.find(key), row));
            for (int label = 0; label < labels; label++) {
                int mean = Math.round((float) row[label] / models.size());
                row[label] = Math.abs(mean) < least ? 0 : mean;
            }
            builder.add(key, row);
        }
        return builder.build();
    }

    /** Collects rows into weights. */
    static final class Builder {

        private static final int FIRST_CAPACITY = 1 << 12;

        private final int labels;
        private long[] slots;
        private int[] rows;
        private int features;
        /** The first row changes nothing: it is that of features without weights. */
        private int end = 1;

        Builder(int labels) {
            this(labels, FIRST_CAPACITY, FIRST_CAPACITY);
        }

        private Builder(int labels, int features, int length) {
            this.labels = labels;
            slots = new long[Integer.highestOneBit(Math.max(FIRST_CAPACITY, features)) * 4];
            rows = new int[length];
            rows[0] = LAST;
        }

        /** Adds the weights of a feature for all labels; nothing where all are 0. */
        void add(long key, int[] weights) {
            int count = 0;
            for (int weight : weights) {
                count += weight == 0 ? 0 : 1;
            }
            if (count == 0) {
                return;
            }
            if (end + labels > rows.length) {
                rows = Arrays.copyOf(rows, 2 * (end + labels));
            }
            if (2 * ++features > slots.length) {
                grow();
            }
            boolean all = count * SPARSE > labels;
            put(key << START_BITS | (all ? ALL_LABELS | end : end));
            if (all) {
                System.arraycopy(weights, 0, rows, end, labels);
                end += labels;
            } else {
                addRun(weights, count);
            }
        }

        private void addRun(int[] weights, int count) {
            int left = count;
            for (int label = 0; left > 0; label++) {
                if (weights[label] != 0) {
                    left--;
                    rows[end++] = weights[label] << WEIGHT_SHIFT | (left == 0 ? LAST : 0) | label;
                }
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
            if (end >= ALL_LABELS) {
                throw new IllegalStateException("a model of " + end + " weights is too large");
            }
            return new Weights(labels, slots, Arrays.copyOf(rows, end));
        }
    }
}
