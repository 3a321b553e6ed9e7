package org.relasi.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of which there may be only so many: what is packed small may unpack to more than any disk holds. */
public final class CappedBytes extends FilterInputStream {

    private final long most;
    private long count;

    /** Reads on until there are more than {@code most}, and throws {@link TooManyBytes} then. */
    public CappedBytes(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        counted(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        counted(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void counted(long bytes) throws TooManyBytes {
        count += bytes;
        if (count > most) {
            throw new TooManyBytes(most);
        }
    }
}
