package org.relasi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relasi.extract.cameo.CameoRow;
import org.relasi.ingest.ArticleReader;
import picocli.CommandLine;

/** Events between two states are read with both states and the root of their code. */
class EvaluateEventsCommandTests {

    private static final Pattern FIGURES = Pattern.compile("(in view|held out) +P ([\\d.]+)  R ([\\d.]+)  .*");
    private static final double PRECISION = 0.8;
    private static final double RECALL = 0.6;

    private static List<String> lines = List.of();

    @BeforeAll
    static void evaluate() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new CommandLine(new EvaluateEventsCommand(mode -> ArticleReader.standalone(mode.settings()), print))
                .execute("--errors");
        lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void hasSentencesOfAllRootsAndSomeWithoutAnEvent() {
        Set<String> roots =
                EventSentence.all().stream().map(EventSentence::root).collect(Collectors.toSet());
        assertThat(EventSentence.all()).hasSizeGreaterThan(200);
        assertThat(roots).hasSize(21).contains("00", "01", "20");
    }

    @Test
    void readsMostEventsAndFewThatAreNone() {
        List<Matcher> figures =
                lines.stream().map(FIGURES::matcher).filter(Matcher::matches).toList();
        assertThat(figures).hasSize(2).allSatisfy(line -> {
            assertThat(Double.parseDouble(line.group(2))).as(line.group()).isGreaterThan(PRECISION);
            assertThat(Double.parseDouble(line.group(3))).as(line.group()).isGreaterThan(RECALL);
        });
    }

    @Test
    void namesWhatIsReadOtherwise() {
        assertThat(lines)
                .filteredOn(line -> line.contains("\t"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(3));
    }

    @Test
    void takesTheOrderOfTwoWhoMeetAsItIsMeant() {
        EventSentence sentence = new EventSentence("04", "PER", "CHL", "Peru met Chile.");
        assertThat(sentence.read(List.of(row("MEETS", "04", "CHL", "PER")))).containsExactly("04 PER CHL");
        assertThat(sentence.read(List.of(row("VISITS", "042", "CHL", "PER")))).containsExactly("04 CHL PER");
    }

    @Test
    void countsNoEventOfAStateWithItself() {
        EventSentence sentence = new EventSentence("00", "-", "-", "Peru's police arrested a Peruvian.");
        assertThat(sentence.meant()).isEmpty();
        assertThat(sentence.read(List.of(row("ARRESTS", "173", "PER", "PER"), row("ARRESTS", "173", "PER", ""))))
                .isEmpty();
    }

    private static CameoRow row(String relation, String cameo, String source, String target) {
        return new CameoRow("", "", source, source, relation, cameo, target, target, "");
    }
}
