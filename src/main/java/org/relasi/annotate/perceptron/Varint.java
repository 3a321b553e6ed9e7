package org.relasi.annotate.perceptron;

import java.io.ByteArrayOutputStream;

/** Whole numbers of 0 or more in as few bytes as they need: seven bits a byte, the lowest first. */
final class Varint {

    private Varint() {}

    static void write(ByteArrayOutputStream out, long value) {
        long rest = value;
        while (rest >= 0x80) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** Reads numbers, and single bytes, one after the other. */
    static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        long next() {
            long value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (next & 0x7FL) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }

        int nextByte() {
            return bytes[at++] & 0xFF;
        }
    }
}
