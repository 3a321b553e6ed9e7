package org.relasi.annotate.perceptron;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The labels of a model, by their numbers from 0, as they stand before its weights in its file. */
public final class Labels {

    private Labels() {}

    public static void write(DataOutput out, List<String> labels) throws IOException {
        out.writeShort(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
    }

    public static List<String> read(DataInput in) throws IOException {
        int count = in.readUnsignedShort();
        List<String> labels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            labels.add(in.readUTF());
        }
        return labels;
    }
}
