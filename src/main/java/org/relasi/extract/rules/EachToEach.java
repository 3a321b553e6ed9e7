package org.relasi.extract.rules;

/**
 * Whether several doers and several undergoers can mean that each did it to each. Of long lists no news says that:
 * a sentence that seems to was misread, or was made to be long, and would give statements with the square of its length.
 */
final class EachToEach {

    private static final int MOST_PAIRS = 100;

    /** Parties of whom a text can mean that each does it with each: <i>talks between Bolivia, Ecuador and Peru</i>. */
    private static final int MOST_PARTIES = 3;

    private EachToEach() {}

    /** Of doers and undergoers apart: however many do something to one, or one to many, it is said. */
    static boolean isSaid(int doers, int undergoers) {
        return doers <= 1 || undergoers <= 1 || (long) doers * undergoers <= MOST_PAIRS;
    }

    /** Of parties among each other: of a longer list a text says that they are in it together, not each with each. */
    static boolean isSaidAmong(int parties) {
        return parties <= MOST_PARTIES;
    }
}
