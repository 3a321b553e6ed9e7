package org.relasi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relasi.ingest.ArticleReader;
import picocli.CommandLine;

/** What is so is told from what is not, in both languages and in sentences of every kind. */
class EvaluateFactualityCommandTests {

    private static final Pattern FIGURES =
            Pattern.compile("(id|en) (\\w+) +(\\d+) of (\\d+), held out (\\d+) of (\\d+)");
    private static final int KINDS = 19;
    private static final double FLOOR = 0.7;
    private static final double FLOOR_OF_ALL = 0.9;

    private static List<Matcher> figures = List.of();

    @BeforeAll
    static void evaluate() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new CommandLine(new EvaluateFactualityCommand(ArticleReader::standalone, print)).execute();
        figures = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(FIGURES::matcher)
                .filter(Matcher::matches)
                .toList();
    }

    private static double share(Matcher line) {
        double right = Integer.parseInt(line.group(3)) + Integer.parseInt(line.group(5));
        return right / (Integer.parseInt(line.group(4)) + Integer.parseInt(line.group(6)));
    }

    @Test
    void hasAsManySentencesOfEachLanguage() {
        assertThat(FactualitySentence.of("id")).hasSize(246);
        assertThat(FactualitySentence.of("en")).hasSize(246);
    }

    @Test
    void readsMostOfEveryKindRight() {
        assertThat(figures)
                .hasSize(2 * (KINDS + 1))
                .allSatisfy(line -> assertThat(share(line)).as(line.group()).isGreaterThanOrEqualTo(FLOOR));
    }

    @Test
    void readsNineOfTenRightInEachLanguage() {
        assertThat(figures)
                .filteredOn(line -> line.group(2).equals("all"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(share(line)).as(line.group()).isGreaterThanOrEqualTo(FLOOR_OF_ALL));
    }

    @Test
    void losesNoOrdinaryFact() {
        assertThat(figures)
                .filteredOn(line -> line.group(2).equals("affirmed"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(share(line)).as(line.group()).isGreaterThan(FLOOR_OF_ALL));
    }
}
