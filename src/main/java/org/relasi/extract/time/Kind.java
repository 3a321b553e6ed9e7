package org.relasi.extract.time;

/**
 * What a word can be to an expression of time. Patterns name these in capitals. Where a word is of two kinds, and patterns of
 * one length begin with either, that of the kind that stands first here is taken: <i>Minggu lalu</i> is last week.
 */
enum Kind {
    /** Day of the month, 1 to 31. */
    DAY,
    /** 1 to 12. */
    MONTH,
    YEAR,
    /** Days of the {@link Precision} that it counts in. */
    UNIT,
    /** A {@link #UNIT} longer than a day. */
    PERIOD,
    /** 1 for Monday to 7. */
    WEEKDAY,
    /** <i>2025-03-12</i>, as 20250312. */
    ISO,
    /** <i>12/3/2025</i>, as 20251203: what stands first stands before what stands second. */
    DATE,
    /** <i>12/3</i>, as 1203. */
    SHORT,
    /** A count up to 999, in figures or in words. */
    NUMBER,
    /** A number that is none of these, or a word such as <i>beberapa</i>. */
    VAGUE,
    /** Days from that of publication. */
    OFFSET,
    /** <i>pagi, morning</i>. */
    DAYPART,
    /** <i>awal, late</i>. */
    PART,
    /** What stands between the ends of a span of time. */
    RANGE,
    /** Before it the beginning or end of something, or a time near by: <i>sejak, until, about</i>. */
    BOUND,
    /** A number behind it is no year: <i>Rp, No.</i> */
    CURRENCY,
    /** A number before it is no year: <i>orang, people</i>. */
    COUNTED,
    /** What it stands with is to come: <i>akan, will</i>. */
    FUTURE
}
