package org.relasi.extract.factuality;

import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Token;

/**
 * How a text stands to what a predicate says.
 *
 * @param governor the word whose complement it is, null for none
 * @param sayer the word of saying or wanting whose subject says or wants it, null where the text itself does
 */
public record Factuality(
        Commitment commitment,
        @Nullable Token governor,
        @Nullable Token sayer) {

    static final Factuality PLAIN = new Factuality(Commitment.ASSERTED, null, null);

    Factuality under(Signature signature, Token word) {
        Effect effect = commitment.effect(signature);
        return new Factuality(commitment.under(effect), word, effect.isOfSubject() ? word : sayer);
    }

    Factuality as(Commitment other) {
        return new Factuality(other, governor, sayer);
    }
}
