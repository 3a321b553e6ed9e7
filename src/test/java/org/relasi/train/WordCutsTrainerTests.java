package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.annotate.LanguagePack;
import org.relasi.annotate.RawToken;
import org.relasi.annotate.Tokenizer;
import org.relasi.annotate.id.Indonesian;
import org.relasi.syntax.Span;
import org.relasi.train.SegmentedSentence.Surface;

class WordCutsTrainerTests {

    private final LanguagePack pack = new Indonesian();

    private List<String> cut(String text, int times, Surface... surfaces) {
        SegmentedSentence sentence =
                SegmentedSentence.align(text, List.of(surfaces)).orElseThrow();
        Tokenizer tokenizer = new Tokenizer(pack, WordCutsTrainer.train(pack, Collections.nCopies(times, sentence)));
        return tokenizer.tokenize(text, 0, text.length()).stream()
                .map(RawToken::form)
                .toList();
    }

    @Test
    void learnsWordsThatAreCutOtherwiseThanByRule() {
        Surface whole = new Surface("gunanya", List.of("gunanya"));
        Surface cut = new Surface("perlu", List.of("per", "lu"));
        assertThat(cut("Gunanya perlu", 2, new Surface("Gunanya", List.of("Gunanya")), cut))
                .containsExactly("Gunanya", "per", "lu");
        assertThat(cut("gunanya", 2, whole)).containsExactly("gunanya");
    }

    @Test
    void leavesWordsSeenOnceToTheRules() {
        assertThat(cut("gunanya", 1, new Surface("gunanya", List.of("gunanya"))))
                .containsExactly("guna", "nya");
    }

    @Test
    void alignsWordsWithTheirText() {
        SegmentedSentence sentence = SegmentedSentence.align(
                        "Ya, bukunya.",
                        List.of(
                                new Surface("Ya", List.of("Ya")),
                                new Surface(",", List.of(",")),
                                new Surface("bukunya", List.of("buku", "nya")),
                                new Surface(".", List.of("."))))
                .orElseThrow();
        assertThat(sentence.words())
                .containsExactly(new Span(0, 2), new Span(2, 3), new Span(4, 8), new Span(8, 11), new Span(11, 12));
    }

    @Test
    void refusesWordsThatAreNotInTheirText() {
        assertThat(SegmentedSentence.align("Ya", List.of(new Surface("Tidak", List.of("Tidak")))))
                .isEmpty();
        assertThat(SegmentedSentence.align("won't", List.of(new Surface("won't", List.of("will", "not")))))
                .isEmpty();
    }
}
