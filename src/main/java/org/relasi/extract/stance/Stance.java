package org.relasi.extract.stance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Polarity;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Token;

/**
 * How a text stands to what a predicate says: its polarity, whose words it rests on, and the predicate whose content it
 * is.
 *
 * @param attributedTo participant id, null for the narrator
 * @param governor the predicate whose content clause it stands in, null for none
 */
public record Stance(
        Polarity polarity,
        @Nullable Integer attributedTo,
        @Nullable Token governor) {

    public static final Stance PLAIN = new Stance(Polarity.ASSERTED, null, null);

    /** Empty where the text only asks or imagines it: then nothing is said. */
    public static Optional<Stance> of(Scene scene, Token predicate) {
        return new StanceReading(scene, predicate).stance();
    }

    /**
     * The same of what a word is a sign of that does not itself say a deed: a small word (<i>will, bukan</i>) of its predicate, a verb of
     * planning or denying (<i>menjadwalkan, planned</i>) of its complement.
     */
    public static Optional<Stance> ofSignOf(Scene scene, Token sign) {
        return StanceReading.ofSignOf(scene, sign).stance();
    }

    /** Whether the doer of a statement is who says it. */
    public boolean isOwnWords(int subject) {
        return attributedTo != null && attributedTo == subject;
    }

    /** Whose own deed it is asserts it: <i>Raab said he condemned the move</i>. */
    public Stance asserted() {
        Polarity own = polarity == Polarity.ALLEGED ? Polarity.ASSERTED : polarity;
        return new Stance(own, governor == null ? null : attributedTo, governor);
    }

    /** The same as somebody says it: what the text would assert, he alleges. */
    Stance saidBy(int speaker) {
        return new Stance(claimed(), speaker, governor);
    }

    /** The polarity of what is only said. */
    Polarity claimed() {
        return polarity == Polarity.ASSERTED ? Polarity.ALLEGED : polarity;
    }
}
