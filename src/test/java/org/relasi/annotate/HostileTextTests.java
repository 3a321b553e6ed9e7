package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.syntax.Span;
import org.relasi.syntax.Upos;

/** What reads raw text stands any text: nothing is thrown, no char is lost, and no word stands in two places. */
class HostileTextTests {

    private static final int RUNS = 300;
    private static final int LARGE = 1_000_000;

    private final Lemmatizer indonesian = Lemmatizer.of(Languages.ID);
    private final Lemmatizer english = Lemmatizer.of(Languages.EN);
    private final LanguageDetector detector = new LanguageDetector(List.of(Languages.ID, Languages.EN));

    @Test
    void standsRandomBytes() {
        Random random = new Random(31);
        for (int run = 0; run < RUNS; run++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertRead(new String(bytes, StandardCharsets.UTF_8));
            assertRead(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void standsRandomCodePoints() {
        Random random = new Random(37);
        for (int run = 0; run < RUNS; run++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(200); left > 0; left--) {
                text.appendCodePoint(random.nextInt(3) == 0 ? ' ' : random.nextInt(Character.MAX_CODE_POINT + 1));
            }
            assertRead(text.toString());
        }
    }

    @Test
    void standsMarksBetweenWords() {
        Random random = new Random(41);
        String chars = "aAbİß1.,:;-_/'’\"“”()[]<>@#&%$!?…=*+~^|\\ \n\u00a0";
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(60); left > 0; left--) {
                text.append(chars.charAt(random.nextInt(chars.length())));
            }
            assertRead(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", ".", "\"", "a.", " ", "\ud83d", "\ude00", "1,", "([", "a-", "A.", "www.", "a@", "@a", "'s", ":)",
                "-", "http://", "a.b ", "nya", "\u0301", "?!"
            })
    void standsOnePieceAMillionTimes(String piece) {
        assertRead(piece.repeat(LARGE / piece.length()));
    }

    private void assertRead(String text) {
        detector.detect(text);
        detector.detectOther(text);
        for (LanguagePack pack : List.of(Languages.ID, Languages.EN)) {
            SentenceSplitter splitter = new SentenceSplitter(Abbreviations.of(pack));
            assertInOrder(text, splitter.split(text, 0, text.length()));
            List<RawToken> tokens = new Tokenizer(pack).tokenize(text, 0, text.length());
            assertInOrder(text, tokens.stream().map(RawToken::span).toList());
            Lemmatizer lemmatizer = pack == Languages.ID ? indonesian : english;
            assertLemmas(lemmatizer, tokens.subList(0, Math.min(40, tokens.size())));
        }
    }

    private static void assertInOrder(String text, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            if (span.start() < end || span.length() == 0 || !isBlank(text, end, span.start())) {
                throw new AssertionError("span " + span + " after " + end + " in: " + text);
            }
            end = span.end();
        }
        assertThat(isBlank(text, end, text.length())).isTrue();
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
                return false;
            }
        }
        return true;
    }

    private static void assertLemmas(Lemmatizer lemmatizer, List<RawToken> tokens) {
        for (RawToken token : tokens) {
            for (Upos upos : Upos.values()) {
                assertThat(lemmatizer.lemma(token.form(), upos)).isNotEmpty();
            }
        }
    }
}
