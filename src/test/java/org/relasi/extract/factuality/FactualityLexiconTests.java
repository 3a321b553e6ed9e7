package org.relasi.extract.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactualityLexiconTests {

    @ParameterizedTest
    @CsvSource({"en, 200", "id, 150"})
    void hasSignaturesOfManyWords(String language, int atLeast) {
        assertThat(FactualityLexicon.of(language))
                .hasValueSatisfying(lexicon -> assertThat(lexicon.size()).isGreaterThanOrEqualTo(atLeast));
    }

    @Test
    void knowsNoOtherLanguage() {
        assertThat(FactualityLexicon.of("xx")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "+-+", "+/", "x/-"})
    void refusesWhatIsNoSignature(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Signature.of(written));
    }

    /** What a predicate is under words that it stands under, the outermost first; {@code not} negates the word behind it. */
    @ParameterizedTest
    @CsvSource({
        "+/-, ASSERTED",
        "not +/-, NEGATED",
        "-/+, NEGATED",
        "not -/+, ASSERTED",
        "-/+ -/+, ASSERTED",
        "c/-, ALLEGED",
        "c/- -/+, DENIED",
        "c/- not -/+, ALLEGED",
        "d/c -/+, ALLEGED",
        "not d/c, ALLEGED",
        "not c/-, NEGATED",
        "?/-, INTENDED",
        "not ?/-, NEGATED",
        "?/- -/+, NEGATED",
        "w/- +/-, INTENDED",
        "not +/+, ASSERTED",
        "0/0 c/-, UNREAL",
        "0/0 not +/-, UNREAL"
    })
    void composesSignatures(String words, Commitment expected) {
        Commitment commitment = Commitment.ASSERTED;
        for (String word : words.split(" ", -1)) {
            commitment =
                    word.equals("not") ? commitment.negate() : commitment.under(commitment.effect(Signature.of(word)));
        }
        assertThat(commitment).isEqualTo(expected);
    }
}
