package org.relasi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relasi.extract.RelationType;
import org.relasi.ingest.ArticleReader;
import picocli.CommandLine;

/** A sentence and its translation give the same edges. */
class EvaluatePairsCommandTests {

    private static final Pattern FIGURES =
            Pattern.compile("(\\w+) +P [\\d.]+  R [\\d.]+  F1 ([\\d.]+)  .* relation meant in both (\\d+) of (\\d+)");
    private static final double FLOOR = 0.8;
    private static final double FLOOR_OF_ALL = 0.9;
    private static final long LEAST_OF_A_RELATION = 9;

    private static List<String> lines = List.of();

    @BeforeAll
    static void evaluate() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new CommandLine(new EvaluatePairsCommand(ArticleReader::standalone, print)).execute("--errors");
        lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<Matcher> figures() {
        return lines.stream().map(FIGURES::matcher).filter(Matcher::matches).toList();
    }

    private static Matcher all() {
        return figures().stream()
                .filter(line -> line.group(1).equals("all"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasFourHundredPairsOfAllRelations() {
        Map<RelationType, Long> counts = TranslationPair.all().stream()
                .collect(Collectors.groupingBy(TranslationPair::type, Collectors.counting()));
        assertThat(TranslationPair.all()).hasSize(400);
        assertThat(Arrays.stream(RelationType.values()))
                .allSatisfy(type ->
                        assertThat(counts.get(type)).as(type.name()).isGreaterThanOrEqualTo(LEAST_OF_A_RELATION));
    }

    @Test
    void edgesOfTranslationsAgree() {
        assertThat(Double.parseDouble(all().group(2))).isGreaterThanOrEqualTo(FLOOR_OF_ALL);
    }

    @Test
    void edgesAgreeInEveryKindOfSentence() {
        assertThat(figures())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(Double.parseDouble(line.group(2)))
                        .as(line.group())
                        .isGreaterThanOrEqualTo(FLOOR));
    }

    @Test
    void agreementIsNotThatOfSilence() {
        double share = Double.parseDouble(all().group(3)) / Double.parseDouble(all().group(4));
        assertThat(share).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void listsOnBothSidesWhatTheOtherLacks() {
        assertThat(lines)
                .filteredOn(line -> line.contains("\t"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(6));
    }
}
