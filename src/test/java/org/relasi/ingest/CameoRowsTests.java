package org.relasi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.article.Submission;
import org.relasi.extract.cameo.CameoRow;

class CameoRowsTests {

    private static final ArticleReader READER = ArticleReader.standalone();
    private static final CameoRows ROWS = new CameoRows();
    private static final double ENOUGH_OF_A_ROOT = 0.7;
    private static final double ENOUGH = 0.9;

    @Test
    void saysWhoDidWhatToWhomWhen() {
        assertThat(CameoRow.HEADER.split("\t", -1)).hasSize(9);
        assertThat(rows("U.S. President George W. Bush urged\tIsrael to withdraw."))
                .containsExactly("a\t2003-05-01\tGeorge W. Bush\tUSA\tURGES\t02\tIsrael\tISR\t"
                        + "U.S. President George W. Bush urged Israel to withdraw.");
    }

    @Test
    void leavesTheDayEmptyWhereNobodySaysIt() {
        ArticleReading read = READER.read(new Submission(null, "Iran condemned Iraq.", null, null, null, "en"));
        assertThat(ROWS.of("a", read))
                .containsExactly("a\t\tIran\tIRN\tCRITICIZES\t111\tIraq\tIRQ\tIran condemned Iraq.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iran did not attack Iraq.", "If Iran attacks Iraq, Turkey will suffer."})
    void hasNoRowForWhatIsNotSaidToHaveHappened(String text) {
        assertThat(rows(text)).noneMatch(row -> row.contains("ATTACKS"));
    }

    @Test
    void hasARowForAClaimButNoneForWhatIsClaimed() {
        assertThat(events("Georgia accused Russia of attacking Ukraine.")).containsExactly("Georgia|11|Russia");
        assertThat(events("Russia denied attacking Ukraine.")).noneMatch(event -> event.contains("|19|"));
    }

    @Test
    void takesCooperationThatIsIntendedForAnIntentToCooperate() {
        assertThat(events("Australia will send food aid to Indonesia.")).containsExactly("Australia|03|Indonesia");
    }

    private record Example(String sentence, String source, String root, String target) {

        boolean isIn(List<String> events) {
            boolean mutual = List.of("04", "05", "06", "08", "19").contains(root);
            return events.stream()
                    .anyMatch(event -> event.startsWith(source + "|" + root + "|")
                                    && (target.equals("*") || event.endsWith("|" + target))
                            || mutual && event.equals(target + "|" + root + "|" + source));
        }
    }

    private static List<Example> examples() throws IOException {
        try (InputStream in = CameoRowsTests.class.getResourceAsStream("en-cameo.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("[\\t|]", -1))
                    .map(columns -> new Example(columns[0], columns[1], columns[2], columns[3]))
                    .toList();
        }
    }

    static Stream<String> roots() throws IOException {
        return examples().stream().map(Example::root).distinct().sorted();
    }

    @Test
    void hasSentencesOfEveryRootOfCameo() throws IOException {
        assertThat(roots()).hasSize(20);
    }

    @ParameterizedTest(name = "root {0}")
    @MethodSource("roots")
    void readsMostSentencesOfARoot(String root) throws IOException {
        List<Example> ofRoot = examples().stream()
                .filter(example -> example.root().equals(root))
                .toList();
        List<Example> missed = missed(ofRoot);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - ENOUGH_OF_A_ROOT) * ofRoot.size()));
    }

    @Test
    void readsNearlyAllSentences() throws IOException {
        List<Example> all = examples();
        assertThat(missed(all)).hasSizeLessThanOrEqualTo((int) ((1 - ENOUGH) * all.size()));
    }

    private static List<Example> missed(List<Example> examples) {
        List<Example> missed = new ArrayList<>(examples);
        missed.removeIf(example -> example.isIn(events(example.sentence())));
        return missed;
    }

    /** Source, root code and target of each row. */
    private static List<String> events(String text) {
        return rows(text).stream()
                .map(row -> row.split("\t", -1))
                .map(columns -> columns[2] + "|" + columns[5].substring(0, 2) + "|" + columns[6])
                .toList();
    }

    private static List<String> rows(String text) {
        Submission article = new Submission(null, text, null, null, LocalDate.of(2003, 5, 1), "en");
        return ROWS.of("a", READER.read(article));
    }
}
