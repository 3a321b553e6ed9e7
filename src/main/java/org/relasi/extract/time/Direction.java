package org.relasi.extract.time;

/** How a pattern relates to the day of publication. */
enum Direction {
    /** A date, whole or in part. */
    DATE(0),
    THIS(0),
    LAST(-1),
    NEXT(1),
    /** No time at all, though some of its words alone would be one. */
    NOTHING(0);

    private final int step;

    Direction(int step) {
        this.step = step;
    }

    int step() {
        return step;
    }
}
