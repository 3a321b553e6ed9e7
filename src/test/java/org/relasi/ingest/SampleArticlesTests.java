package org.relasi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.relasi.article.Submission;
import org.relasi.extract.Polarity;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;

class SampleArticlesTests {

    @Test
    void areTwoIndonesianArticlesAndAnEnglishOne() {
        assertThat(SampleArticles.submissions())
                .extracting(Submission::language)
                .containsExactly("id", "id", "en");
    }

    @Test
    void showAccusationsDenialsAndMeetings() {
        ArticleReader reader = ArticleReader.standalone();
        List<ArticleReading> read =
                SampleArticles.submissions().stream().map(reader::read).toList();
        assertThat(read)
                .allSatisfy(article -> assertThat(article.reading().statements())
                        .extracting(statement -> statement.type())
                        .contains(RelationType.ACCUSES, RelationType.DENIES));
        assertThat(read.stream()
                        .flatMap(article -> article.reading().statements().stream())
                        .map(statement -> statement.polarity())
                        .collect(Collectors.toSet()))
                .contains(Polarity.ASSERTED);
    }

    /** All entities and statements of every sample, judged by hand: {@code sample-readings.txt}. */
    @Test
    void areReadWithoutMistake() throws IOException {
        ArticleReader reader = ArticleReader.standalone();
        List<String> read = new ArrayList<>();
        for (Submission sample : SampleArticles.submissions()) {
            read.add("# " + sample.title());
            read.addAll(lines(reader.read(sample).reading()));
        }
        assertThat(read).containsExactlyElementsOf(expected());
    }

    private static List<String> expected() throws IOException {
        try (InputStream in = SampleArticlesTests.class.getResourceAsStream("sample-readings.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static List<String> lines(Reading reading) {
        List<String> lines = new ArrayList<>();
        reading.participants().forEach(entity -> lines.add(entity.type().label() + " " + entity.name()));
        reading.statements().forEach(statement -> lines.add(line(reading, statement)));
        return lines;
    }

    private static String line(Reading reading, Statement statement) {
        Integer speaker = statement.attributedTo();
        return String.join(
                " | ",
                reading.participant(statement.subject()).name(),
                statement.type().name(),
                reading.participant(statement.object()).name(),
                statement.polarity().value(),
                speaker == null ? "-" : reading.participant(speaker).name());
    }
}
