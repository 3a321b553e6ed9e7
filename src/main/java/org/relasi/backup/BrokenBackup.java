package org.relasi.backup;

/** A file that is no backup, or not a whole one. */
final class BrokenBackup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenBackup(String message) {
        super(message);
    }

    BrokenBackup(String message, Throwable cause) {
        super(message, cause);
    }
}
