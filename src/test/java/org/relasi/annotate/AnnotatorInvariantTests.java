package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.relasi.article.Language;
import org.relasi.syntax.Document;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;

/** What holds of every annotated text, however odd. */
@Execution(ExecutionMode.CONCURRENT)
class AnnotatorInvariantTests {

    private static final int RUNS = 400;

    private static final Annotators ANNOTATORS = new Annotators(ReaderSettings.defaults());

    private static void assertTree(String text, Sentence sentence) {
        assertThat(sentence.tokens())
                .as(text)
                .filteredOn(token -> token.head() == 0)
                .hasSize(1);
        for (Token token : sentence.tokens()) {
            Token at = token;
            int steps = 0;
            while (at.head() != 0) {
                at = sentence.token(at.head());
                assertThat(steps++)
                        .as("steps to the root in: " + text)
                        .isLessThan(sentence.tokens().size());
            }
            assertThat(token.deprel().equals("root")).as(text).isEqualTo(token.head() == 0);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void buildsTreesOfOneRootWithoutCyclesAndKeepsSpansInOrderAndInsideWhateverTheText(Language language) {
        Random random = new Random(19);
        for (int run = 0; run < RUNS; run++) {
            String text = RandomText.of(random, 120);
            int end = 0;
            int index = 0;
            for (Sentence sentence : ANNOTATORS.of(language).annotate(text).sentences()) {
                assertThat(sentence.index()).isEqualTo(index++);
                assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(sentence.text()).isEqualTo(sentence.span().of(text));
                assertTree(text, sentence);
                assertTokens(text, sentence);
                assertNames(sentence);
                end = sentence.span().end();
            }
        }
    }

    private static void assertTokens(String text, Sentence sentence) {
        int end = sentence.span().start();
        for (Token token : sentence.tokens()) {
            Span span = token.span();
            assertThat(sentence.span().contains(span)).isTrue();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.of(text)).isEqualTo(token.form());
            end = span.end();
        }
    }

    private static void assertNames(Sentence sentence) {
        int last = 0;
        for (NameSpan name : sentence.names()) {
            assertThat(name.first()).isGreaterThan(last);
            last = name.last();
        }
        assertThat(last).isLessThanOrEqualTo(sentence.tokens().size());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsTheSameFromManyThreadsAsFromOne(Language language) throws Exception {
        Random random = new Random(23);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(RandomText.of(random, 200));
        }
        Annotator annotator = ANNOTATORS.of(language);
        List<Document> expected = texts.stream().map(annotator::annotate).toList();
        Callable<List<Document>> again =
                () -> texts.stream().map(annotator::annotate).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<Document>> read : threads.invokeAll(List.of(again, again, again, again))) {
                assertThat(read.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void readsAtMostFourHundredTokensOfSentence() {
        Document document = ANNOTATORS.of(Language.INDONESIAN).annotate("Rusia, " + "a, ".repeat(600) + "selesai.");
        assertThat(document.sentences())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(400));
        assertThat(document.sentences())
                .anySatisfy(sentence -> assertThat(sentence.tokens()).hasSize(400));
    }

    static List<String> hostileTexts() {
        Random random = new Random(29);
        StringBuilder mixed = new StringBuilder();
        while (mixed.length() < 300_000) {
            mixed.append(RandomText.of(random, 400));
        }
        return List.of(
                "a".repeat(1_000_000),
                "A.".repeat(100_000),
                "a-".repeat(100_000),
                "\"“(".repeat(60_000),
                ".".repeat(1_000_000),
                ")".repeat(1_000_000) + "a",
                "😀".repeat(100_000),
                "Presiden Joko ".repeat(15_000),
                "Rusia, Cina, Iran dan ".repeat(10_000),
                "yang bahwa who that ".repeat(10_000),
                "menuduh dituduh ".repeat(12_000),
                "\n".repeat(1_000_000),
                "a\n".repeat(20_000),
                mixed.toString());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void finishesOnHostileText(String text) {
        for (Language language : Language.values()) {
            Document document = ANNOTATORS.of(language).annotate(text);
            assertThat(document.text()).isSameAs(text);
            assertThat(document.sentences())
                    .allSatisfy(sentence -> assertThat(sentence.tokens()).hasSizeBetween(1, 400));
        }
    }
}
