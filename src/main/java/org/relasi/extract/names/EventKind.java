package org.relasi.extract.names;

/**
 * A kind of event, whatever the language: an election, a summit, a war.
 *
 * @param name as {@code event-kinds.tsv} has it, for example {@code election}
 */
public record EventKind(String name, Recurrence recurrence) {

    /** How often there is one. */
    public enum Recurrence {
        /** One a year of what a document speaks of. */
        YEARLY,
        /** Again and again, so that only a year tells which. */
        RECURRING,
        /** So often that only a day tells which. */
        DAILY,
        /** Its name tells which. */
        SINGLE
    }
}
