package org.relasi.store;

import org.neo4j.driver.Driver;

/** Something to do in a store each time that it comes, before anybody else may use it. Doing it again changes nothing. */
public interface StorePreparation {

    /**
     * Does it.
     *
     * @param store answers, but may go away at any moment: every failure is told, and all is done again when it is back
     */
    void prepare(Driver store);
}
