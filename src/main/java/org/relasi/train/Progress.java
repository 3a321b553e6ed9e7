package org.relasi.train;

/** Is told how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (what, done, all) -> {};

    /**
     * A piece of the work is done.
     *
     * @param what what was just done
     * @param done how many of {@code all} pieces are done
     */
    void step(String what, long done, long all);
}
