package org.relasi.annotate.perceptron;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Whole numbers of 0 or more in as few bytes as they need: seven bits a byte, the lowest first. */
final class Varint {

    private Varint() {}

    static void write(DataOutput out, long value) throws IOException {
        long rest = value;
        while (rest >= 0x80) {
            out.writeByte((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    static long read(DataInput in) throws IOException {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = in.readByte();
            value |= (next & 0x7FL) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }
}
