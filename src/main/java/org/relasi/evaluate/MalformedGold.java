package org.relasi.evaluate;

import java.nio.file.Path;

/** A file of annotations is not as it should be. */
final class MalformedGold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedGold(Path file, String reason) {
        super(file + ": " + reason);
    }
}
