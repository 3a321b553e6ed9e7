package org.relasi.annotate.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.annotate.Tagger.Analysis;
import org.relasi.annotate.Tagger.Form;

class EnglishTaggerTests {

    private final EnglishTagger tagger = new EnglishTagger();

    /** The tag and lemma of the word in brackets. */
    private Analysis analysis(String sentence) {
        List<String> words = Arrays.asList(sentence.split(" ", -1));
        int at = 0;
        while (!words.get(at).startsWith("[")) {
            at++;
        }
        return tagger.tag(words.stream()
                        .map(word -> word.replaceAll("[\\[\\]]", ""))
                        .map(word -> new Form(word, word.toLowerCase(Locale.ROOT), false))
                        .toList())
                .get(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they [attack] the city          | VERB | attack",
                "the [attack] failed             | NOUN | attack",
                "they will [attack] the city     | VERB | attack",
                "a deadly [attack]               | NOUN | attack",
                "she [accused] him               | VERB | accuse",
                "they [met] in the city          | VERB | meet",
                "of [meeting] them               | VERB | meet",
                "the [meetings] ended            | NOUN | meeting",
                "he [denies] it                  | VERB | deny",
                "they [did] not go               | AUX  | do",
                "the [quickly] built wall        | ADV  | quickly",
                "a [dangerous] road              | ADJ  | dangerous",
                "the [cities] fell               | NOUN | city"
            })
    void tellsVerbsFromNounsByTheWordBefore(String sentence, String tag, String lemma) {
        Analysis analysis = analysis(sentence);
        assertThat(analysis.upos().name() + " " + analysis.lemma()).isEqualTo(tag + " " + lemma);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "he was [accused] of it       | true",
                "he has been [accused] of it  | true",
                "he was not [accused]         | true",
                "a man [accused] by them      | true",
                "he [accused] them            | false",
                "he has [accused] them        | false"
            })
    void seesPassivesAfterBeAndBeforeBy(String sentence, boolean passive) {
        assertThat("Pass".equals(analysis(sentence).feats().get("Voice"))).isEqualTo(passive);
    }
}
