package org.relasi.train;

import java.nio.file.Path;

/** A model that another one builds on was not made yet. */
public final class MissingModel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingModel(String part, Path model) {
        super(part + " needs " + model + ", which was not made yet");
    }
}
