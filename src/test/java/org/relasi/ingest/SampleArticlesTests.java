package org.relasi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.relasi.article.Submission;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;

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
}
