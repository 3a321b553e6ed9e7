package org.relasi.store;

/** A store that this process starts, while it goes on with other things. */
public interface StoreOpening {

    /**
     * Returns when the store answers.
     *
     * @throws RuntimeException where it cannot be started: what its user is to be told
     */
    void await() throws InterruptedException;
}
