package org.relasi.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read of a file, before anything unpacks them. */
final class CountedBytes extends FilterInputStream {

    private long count;

    CountedBytes(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read = super.read(bytes, from, most);
        count += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = super.skip(most);
        count += skipped;
        return skipped;
    }
}
