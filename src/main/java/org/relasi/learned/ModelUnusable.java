package org.relasi.learned;

/** The model that learned is not there, or this machine cannot run it. */
public final class ModelUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    ModelUnusable(Throwable cause) {
        super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
    }
}
