package org.relasi.extract.reading;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.weighing.Said;

/** The last of some statements about another than one participant: of all, only two need to be remembered. */
final class LastUnlike {

    /** @param number its place among all statements that are remembered */
    record Numbered(int number, Said said) {
        static final Comparator<Numbered> ORDER = Comparator.comparingInt(Numbered::number);
    }

    private final ToIntFunction<Said> participant;
    private @Nullable Numbered last;
    /** The last whose participant is another than that of {@link #last}. */
    private @Nullable Numbered other;

    LastUnlike(ToIntFunction<Said> participant) {
        this.participant = participant;
    }

    /** Remembers one that stands behind all that are remembered. */
    void add(Numbered next) {
        if (last != null && participant(last) != participant(next)) {
            other = last;
        }
        last = next;
    }

    /** The last whose participant is not this one. */
    Optional<Numbered> unlike(int one) {
        return Optional.ofNullable(last != null && participant(last) == one ? other : last);
    }

    private int participant(Numbered numbered) {
        return participant.applyAsInt(numbered.said());
    }
}
