package org.relasi.annotate.perceptron;

import java.io.ByteArrayOutputStream;
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
    private static final int SPARSE = 6;
    /** Marks where a row of all labels is. */
    private static final int ALL_LABELS = 1 << (START_BITS - 1);

    /** Bits of {@link #present} for each feature, at least. */
    private static final int PRESENT_BITS = 16;

    private final int labels;
    private final long[] slots;
    private final int[] rows;
    /** A bit for each feature with weights, by its key; small enough to stay in the processor's cache. */
    private final long[] present;

    private Weights(int labels, long[] slots, int[] rows) {
        this.labels = labels;
        this.slots = slots;
        this.rows = rows;
        this.present = new long[Integer.highestOneBit(slots.length) * PRESENT_BITS / Long.SIZE];
        for (long slot : slots) {
            if (slot != 0) {
                long key = slot >>> START_BITS;
                present[(int) (key >>> 6) & present.length - 1] |= 1L << key;
            }
        }
    }

    /** Adds what the features say to the score of each label. */
    public void addScores(FeatureBuffer features, int[] scores) {
        // All of one kind before the next: the processor asks the memory for many of them at a time.
        int count = features.keep(present);
        int[] starts = features.starts();
        for (int i = 0; i < count; i++) {
            starts[i] = find(features.kept(i));
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
        long[] table = slots;
        int i = slot(key, table.length);
        long slot = table[i];
        while (slot != 0 && slot >>> START_BITS != key) {
            i = i + 1 == table.length ? 0 : i + 1;
            slot = table[i];
        }
        return (int) (slot & START_MASK);
    }

    /** The first slot to look at: slots are in the order of keys, but for those that had to give way. */
    private static int slot(long key, int slots) {
        return (int) ((key >>> KEY_BITS - Integer.SIZE) * slots >>> Integer.SIZE);
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long last = 0;
        for (long slot : sorted) {
            long key = slot >>> START_BITS;
            Varint.write(bytes, key - last);
            last = key;
            writeRow(bytes, (int) (slot & START_MASK));
        }
        out.writeInt(bytes.size());
        out.write(bytes.toByteArray());
    }

    private void writeRow(ByteArrayOutputStream out, int start) {
        int[] row = new int[labels];
        addRow(start, row);
        Varint.write(out, Arrays.stream(row).filter(weight -> weight != 0).count());
        for (int label = 0; label < labels; label++) {
            if (row[label] != 0) {
                out.write(label);
                Varint.write(out, Integer.toUnsignedLong(row[label] << 1 ^ row[label] >> 31));
            }
        }
    }

    public static Weights read(DataInput in) throws IOException {
        int labels = in.readUnsignedShort();
        int features = in.readInt();
        Builder builder = new Builder(labels, features, in.readInt());
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        Varint.Reader reader = new Varint.Reader(bytes);
        long key = 0;
        for (int i = 0; i < features; i++) {
            key += reader.next();
            int count = (int) reader.next();
            for (int k = 0; k < count; k++) {
                builder.labelsOfRow[k] = reader.nextByte();
                int zigzag = (int) reader.next();
                builder.weightsOfRow[k] = zigzag >>> 1 ^ -(zigzag & 1);
            }
            builder.addRow(key, count);
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

        private final int[] labelsOfRow;
        private final int[] weightsOfRow;

        Builder(int labels) {
            this(labels, FIRST_CAPACITY, FIRST_CAPACITY);
        }

        private Builder(int labels, int features, int length) {
            this.labels = labels;
            slots = new long[Math.max(FIRST_CAPACITY, 2 * features + 2)];
            rows = new int[length];
            rows[0] = LAST;
            labelsOfRow = new int[labels];
            weightsOfRow = new int[labels];
        }

        /** Adds the weights of a feature for all labels; nothing where all are 0. */
        void add(long key, int[] weights) {
            int count = 0;
            for (int label = 0; label < labels; label++) {
                if (weights[label] != 0) {
                    labelsOfRow[count] = label;
                    weightsOfRow[count++] = weights[label];
                }
            }
            addRow(key, count);
        }

        /** Adds the row that {@link #labelsOfRow} and {@link #weightsOfRow} hold. */
        private void addRow(long key, int count) {
            if (count == 0) {
                return;
            }
            boolean all = count * SPARSE > labels;
            if (end + (all ? labels : count) > rows.length) {
                rows = Arrays.copyOf(rows, 2 * (end + labels));
            }
            if (2L * ++features > slots.length) {
                grow();
            }
            put(key << START_BITS | (all ? ALL_LABELS | end : end));
            for (int i = 0; i < count; i++) {
                if (all) {
                    rows[end + labelsOfRow[i]] = weightsOfRow[i];
                } else {
                    rows[end + i] = weightsOfRow[i] << WEIGHT_SHIFT | (i == count - 1 ? LAST : 0) | labelsOfRow[i];
                }
            }
            end += all ? labels : count;
        }

        private void put(long entry) {
            int i = slot(entry >>> START_BITS, slots.length);
            while (slots[i] != 0) {
                i = i + 1 == slots.length ? 0 : i + 1;
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
            return new Weights(labels, slots, end == rows.length ? rows : Arrays.copyOf(rows, end));
        }
    }
}
