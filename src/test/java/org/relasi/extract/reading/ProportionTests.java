package org.relasi.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relasi.extract.Affiliations;
import org.relasi.extract.Reading;
import org.relasi.syntax.Document;

/**
 * Reading is work in proportion to the length of the text. Work is counted in bytes that it allocates, which no other load of
 * the machine changes; whatever looks at all that was read before, for each sentence, allocates with the square.
 */
class ProportionTests {

    private static final int FEW = 250;
    private static final int TIMES = 8;
    /** In proportion it is 8 times as much, by the square 64 times. */
    private static final int MOST_TIMES = 14;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static String accusedAndDenied(int i) {
        return """
            1 Kanada    Kanada    PROPN _ _         2 nsubj _ Name=State|Iso3=CAN
            2 menuduh   menuduh   VERB  _ Voice=Act 0 root  _ _
            3 Iran      Iran      PROPN _ _         2 obj   _ Name=State|Iso3=IRN

            1 Iran      Iran      PROPN _ _         2 nsubj _ Name=State|Iso3=IRN
            2 membantah membantah VERB  _ Voice=Act 0 root  _ _
            3 tuduhan   tuduhan   NOUN  _ _         2 obj   _ _
            4 itu       itu       DET   _ _         3 det   _ _
            """;
    }

    private static String deniedByAnother(int i) {
        return """
            1 Kanada    Kanada    PROPN _ _         2 nsubj _ Name=State|Iso3=CAN
            2 menuduh   menuduh   VERB  _ Voice=Act 0 root  _ _
            3 Iran      Iran      PROPN _ _         2 obj   _ Name=State|Iso3=IRN

            1 Mali      Mali      PROPN _ _         2 nsubj _ Name=State|Iso3=MLI
            2 membantah membantah VERB  _ Voice=Act 0 root  _ _
            3 tuduhan   tuduhan   NOUN  _ _         2 obj   _ _
            """;
    }

    private static String persons(int i) {
        return """
            1 Given%1$d   Given%1$d   PROPN _ _ 3 nsubj     _ Name=Person|Words=2
            2 Family%1$d  Family%1$d  PROPN _ _ 1 flat:name _ _
            3 praised     praise      VERB  _ _ 0 root      _ _
            4 Alone%1$d   Alone%1$d   PROPN _ _ 3 obj       _ Name=Person
            """.formatted(i);
    }

    private static String namesakes(int i) {
        return """
            1 Muhammad    Muhammad    PROPN _ _ 3 nsubj     _ Name=Person|Words=2
            2 Family%1$d  Family%1$d  PROPN _ _ 1 flat:name _ _
            3 pulang      pulang      VERB  _ _ 0 root      _ _
            """.formatted(i);
    }

    private static String organizations(int i) {
        return """
            1 Komisi      Komisi      PROPN _ _ 4 nsubj     _ Name=Organization|Words=2
            2 Alam%1$d    Alam%1$d    PROPN _ _ 1 flat      _ _
            3 telah       telah       ADV   _ _ 4 advmod    _ _
            4 memuji      memuji      VERB  _ Voice=Act 0 root _ _
            5 Badan       Badan       PROPN _ _ 4 obj       _ Name=Organization|Words=3
            6 Laut%1$d    Laut%1$d    PROPN _ _ 5 flat      _ _
            7 Raya        Raya        PROPN _ _ 5 flat      _ _
            """.formatted(i);
    }

    private static String pronouns(int i) {
        return """
            1 They        they        PRON  _ _ 2 nsubj     _ _
            2 criticized  criticize   VERB  _ _ 0 root      _ _
            3 it          it          PRON  _ _ 2 obj       _ _

            1 The         the         DET   _ _ 2 det       _ _
            2 council     council     NOUN  _ _ 3 nsubj     _ _
            3 praised     praise      VERB  _ _ 0 root      _ _
            4 Chad        Chad        PROPN _ _ 3 obj       _ Name=State|Iso3=TCD
            """;
    }

    private static String events(int i) {
        return """
            1 Chad        Chad        PROPN _ _ 2 nsubj     _ Name=State|Iso3=TCD
            2 condemned   condemn     VERB  _ _ 0 root      _ _
            3 the         the         DET   _ _ 4 det       _ _
            4 attack      attack      NOUN  _ _ 2 obj       _ _
            5 in          in          ADP   _ _ 6 case      _ _
            6 Town%1$d    Town%1$d    PROPN _ _ 4 nmod      _ Name=Place

            1 Mali        Mali        PROPN _ _ 2 nsubj     _ Name=State|Iso3=MLI
            2 condemned   condemn     VERB  _ _ 0 root      _ _
            3 that        that        DET   _ _ 4 det       _ _
            4 attack      attack      NOUN  _ _ 2 obj       _ _
            """.formatted(i);
    }

    private static String offices(int i) {
        return """
            1 Presiden    presiden    NOUN  _ NounType=Office 4 nsubj _ _
            2 Mali        Mali        PROPN _ _ 1 flat:name _ Name=State|Iso3=MLI
            3 Anu%1$d     Anu%1$d     PROPN _ _ 1 flat:name _ Name=Person
            4 membantah   membantah   VERB  _ Voice=Act 0 root _ _
            5 tuduhan     tuduhan     NOUN  _ _ 4 obj       _ _

            1 Presiden    presiden    NOUN  _ NounType=Office 2 nsubj _ _
            2 memuji      memuji      VERB  _ Voice=Act 0 root _ _
            3 Iran        Iran        PROPN _ _ 2 obj       _ Name=State|Iso3=IRN
            """.formatted(i);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("accusations and their denials", "id", ProportionTests::accusedAndDenied),
                text("denials of somebody else", "id", ProportionTests::deniedByAnother),
                text("persons", "en", ProportionTests::persons),
                text("persons of one given name", "id", ProportionTests::namesakes),
                text("organizations", "id", ProportionTests::organizations),
                text("pronouns and nouns that point back", "en", ProportionTests::pronouns),
                text("events", "en", ProportionTests::events),
                text("offices", "id", ProportionTests::offices));
    }

    private static Arguments text(String name, String language, IntFunction<String> sentences) {
        return Arguments.of(name, language, sentences);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void readsInProportionToLength(String name, String language, IntFunction<String> sentences) {
        long few = work(language, sentences, FEW);
        long many = work(language, sentences, FEW * TIMES);
        assertThat(many / (double) few).isLessThan(MOST_TIMES);
    }

    private static long work(String language, IntFunction<String> sentences, int times) {
        Document document = ConlluDocument.of(
                language,
                IntStream.range(0, times)
                        .mapToObj(sentences)
                        .map(String::stripIndent)
                        .collect(Collectors.joining("\n")));
        RuleExtractor extractor = new RuleExtractor();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Reading reading = extractor.read(document);
        Affiliations.of(document, reading);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
