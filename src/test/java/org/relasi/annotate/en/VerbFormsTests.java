package org.relasi.annotate.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.annotate.en.VerbForms.Kind;
import org.relasi.annotate.en.VerbForms.VerbForm;

class VerbFormsTests {

    private final VerbForms verbs = new VerbForms();

    @ParameterizedTest
    @CsvSource({
        "accuse, accuse, BASE",
        "accuses, accuse, THIRD_PERSON",
        "accused, accuse, PAST_OR_PARTICIPLE",
        "accusing, accuse, ING",
        "denied, deny, PAST_OR_PARTICIPLE",
        "denies, deny, THIRD_PERSON",
        "denying, deny, ING",
        "banned, ban, PAST_OR_PARTICIPLE",
        "banning, ban, ING",
        "attacks, attack, THIRD_PERSON",
        "condemned, condemn, PAST_OR_PARTICIPLE",
        "clashes, clash, THIRD_PERSON",
        "met, meet, PAST_OR_PARTICIPLE",
        "began, begin, PAST",
        "begun, begin, PARTICIPLE"
    })
    void findsVerbOfForm(String form, String lemma, Kind kind) {
        assertThat(verbs.find(form)).contains(new VerbForm(lemma, kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "president", "", "xyzed", "Accuse"})
    void findsNoVerbInOtherWords(String word) {
        assertThat(verbs.find(word)).isEmpty();
    }
}
