package org.relasi.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.syntax.Document;
import org.relasi.syntax.Sentence;

/** What holds for any words in any order, the nearest to times as well as the farthest. */
class AnyTextTests {

    private static final int TEXTS = 20_000;
    private static final TimeFinder FINDER = new TimeFinder();

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void findsExpressionsInsideTheirSentenceThatNeverOverlap(String language) {
        Random random = new Random(1);
        List<String> vocabulary = vocabulary(language);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.ints(1 + random.nextInt(14), 0, vocabulary.size() * 4 / 3)
                    .mapToObj(at -> at < vocabulary.size() ? vocabulary.get(at) : figures(random))
                    .collect(Collectors.joining(" "));
            Document document = Plain.document(language, text);
            LocalDate published = i % 5 == 0 ? null : LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000L);
            check(document.sentences().get(0), FINDER.find(document, published).get(0));
        }
    }

    private static void check(Sentence sentence, List<TimeExpression> found) {
        int end = 0;
        for (TimeExpression expression : found) {
            assertThat(expression.first()).as(sentence.text()).isGreaterThan(end);
            assertThat(expression.last())
                    .as(sentence.text())
                    .isBetween(expression.first(), sentence.tokens().size());
            assertThat(sentence.text()).contains(sentence.text(expression.first(), expression.last()));
            end = expression.last();
        }
    }

    /** Every word that the language's resource names, and some that none does. */
    private static List<String> vocabulary(String language) {
        TimeWords words = TimeWords.of(language).orElseThrow();
        return Stream.concat(
                        words.kinds().keySet().stream(),
                        Stream.of("serangan", "Rusia", "attack", "(", ")", ",", "/", "'s", "-", "\ud83d\ude00", "٣"))
                .sorted()
                .toList();
    }

    private static String figures(Random random) {
        String signs = "0123456789/-.,:thsndr";
        return random.ints(1 + random.nextInt(12), 0, signs.length())
                .mapToObj(at -> String.valueOf(signs.charAt(at)))
                .collect(Collectors.joining());
    }
}
