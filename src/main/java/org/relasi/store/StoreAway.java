package org.relasi.store;

import java.net.URI;

/** A command cannot begin, as the store does not answer. */
final class StoreAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreAway(URI store, StoreState state) {
        super("The store at " + store + " does not answer: " + state.reason());
    }
}
