package org.relasi.store;

/** Helps a store of this process's own that answers and yet says that it cannot serve, for as long as it runs. */
public interface StoreRevival {

    /** Called at each such answer, some times a second, and not to wait. */
    void revive();
}
