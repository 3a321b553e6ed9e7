package org.relasi.annotate;

import org.jspecify.annotations.Nullable;

/** A clause while it is parsed: its predicate, the noun phrases it has, and the clause it stands in. */
final class Clause {

    final int predicate;
    final boolean passive;
    final boolean relative;
    final @Nullable Clause outer;
    /** Head of a noun phrase of the outer clause that still waits for its predicate, 0 for none. */
    final int waitingSubject;

    int object;

    Clause(int predicate, boolean passive, boolean relative, @Nullable Clause outer, int waitingSubject) {
        this.predicate = predicate;
        this.passive = passive;
        this.relative = relative;
        this.outer = outer;
        this.waitingSubject = waitingSubject;
    }
}
