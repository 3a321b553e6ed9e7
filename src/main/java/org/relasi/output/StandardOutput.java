package org.relasi.output;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The bytes that a command prints, which another program may stop to read at any time: {@code relasi extract … | head -1}. */
public final class StandardOutput extends FilterOutputStream {

    private StandardOutput(OutputStream out) {
        super(out);
    }

    /** That of this process; not buffered. */
    public static OutputStream open() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    /** The same for text, buffered; always UTF-8, whatever the terminal's locale says. */
    public static PrintStream print() {
        return new PrintStream(new BufferedOutputStream(open()), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            throw new NobodyReads(e);
        }
    }

    /** Whoever read it has had enough: no failure, but there is no need to go on. */
    public static final class NobodyReads extends IOException {
        private static final long serialVersionUID = 1L;

        NobodyReads(IOException cause) {
            super("nobody reads the output any more", cause);
        }
    }
}
