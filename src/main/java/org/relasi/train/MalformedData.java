package org.relasi.train;

import java.nio.file.Path;

/** A line of a data file is not what it should be. */
public final class MalformedData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param line from 1 */
    MalformedData(Path file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
