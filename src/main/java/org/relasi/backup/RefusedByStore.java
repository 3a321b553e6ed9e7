package org.relasi.backup;

/** A store that cannot be backed up, or restored into, as it is. */
final class RefusedByStore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedByStore(String message) {
        super(message);
    }
}
