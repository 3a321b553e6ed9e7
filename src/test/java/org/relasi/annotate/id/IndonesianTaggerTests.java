package org.relasi.annotate.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.annotate.Tagger.Analysis;
import org.relasi.annotate.Tagger.Form;

class IndonesianTaggerTests {

    private final IndonesianTagger tagger = new IndonesianTagger();

    private List<Analysis> analyses(String words) {
        return tagger.tag(Arrays.stream(words.split(" ", -1))
                .map(word -> new Form(word, word.toLowerCase(Locale.ROOT), false))
                .toList());
    }

    private String tags(String words) {
        return analyses(words).stream()
                .map(analysis -> analysis.upos()
                        + analysis.feats().getOrDefault("Voice", "").replaceFirst("^(.)", "/$1"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "menuduh membantah mengatakan | VERB/Act VERB/Act VERB/Act",
                "melarang merebut bertemu     | VERB/Act VERB/Act VERB/Act",
                "dituduh ditangkap terbunuh   | VERB/Pass VERB/Pass VERB/Pass",
                "menteri berita direktur      | NOUN NOUN NOUN",
                "terhadap dengan oleh dari    | ADP ADP ADP ADP",
                "tidak akan dan yang          | PART AUX CCONJ PRON",
                "3.000 persen %               | NUM NOUN SYM",
                ". , \"                       | PUNCT PUNCT PUNCT"
            })
    void tagsByListAndAffix(String words, String tags) {
        assertThat(tags(words)).isEqualTo(tags);
    }

    @Test
    void takesNamesAsTheyAre() {
        Form name = new Form("Merdeka", "merdeka", true);
        assertThat(tagger.tag(List.of(name)).get(0).upos().name()).isEqualTo("PROPN");
    }

    @Test
    void keepsWordAsItsLemmaInLowerCase() {
        assertThat(analyses("Menuduh").get(0).lemma()).isEqualTo("menuduh");
    }
}
