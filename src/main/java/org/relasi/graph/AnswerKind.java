package org.relasi.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relasi.extract.RelationType;

/** How a statement answers an accusation. */
public enum AnswerKind {
    /** Says that it is not so. */
    DENIAL(RelationType.DENIES),
    /** Will not have it, or what it asks for. */
    REJECTION(RelationType.REJECTS),
    /** Says that it is so. */
    CONFIRMATION(RelationType.CONFIRMS),
    /** Accuses the accuser. */
    COUNTER(RelationType.ACCUSES);

    private final RelationType type;

    AnswerKind(RelationType type) {
        this.type = type;
    }

    /** How statements of a type answer; empty where they do not. */
    public static Optional<AnswerKind> of(RelationType type) {
        return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst();
    }

    /** What statements that answer so say. */
    public RelationType type() {
        return type;
    }

    /** Whether what is answered so is denied. */
    public boolean denies() {
        return this == DENIAL || this == REJECTION;
    }

    /** The stored names of those that deny. */
    static List<String> denying() {
        return Arrays.stream(values())
                .filter(AnswerKind::denies)
                .map(AnswerKind::toString)
                .toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
