package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the reading of pages to the corpus, and prints its figures beside those of other readers. */
class PageCorpusTests {

    private static final Predicate<PageCorpus> SEEN = page -> page.number() <= PageCorpus.SEEN;

    static List<PageCorpus> pages() {
        return PageCorpus.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsTitleDayAndPublisher(PageCorpus page) {
        Submission read = PageReaders.PAGES.read(page.html());
        assertThat(read.title()).isEqualTo(page.expected().title());
        assertThat(read.publishedAt()).isEqualTo(page.expected().date());
        assertThat(read.publisher()).isEqualTo(page.expected().publisher());
    }

    @Test
    void findsMoreParagraphsAndFewerOtherLinesThanOtherReaders() {
        figures("40 pages that the rules were made with", SEEN);
        figures("20 other pages", SEEN.negate());
        Map<PageReaders, ParagraphScore> all = figures("all 60 pages", page -> true);
        double ours = all.getOrDefault(PageReaders.RELASI, ParagraphScore.NONE).f1();
        all.remove(PageReaders.RELASI);
        assertThat(all.values()).allSatisfy(score -> assertThat(score.f1()).isLessThan(ours));
        assertThat(ours).isGreaterThan(0.95);
    }

    private static Map<PageReaders, ParagraphScore> figures(String which, Predicate<PageCorpus> chosen) {
        Map<PageReaders, ParagraphScore> scores = new EnumMap<>(PageReaders.class);
        for (PageReaders reader : PageReaders.values()) {
            ParagraphScore score = pages().stream()
                    .filter(chosen)
                    .map(page -> ParagraphScore.of(
                            reader.lines(page.html()), page.expected().paragraphs()))
                    .reduce(ParagraphScore.NONE, ParagraphScore::plus);
            scores.put(reader, score);
            System.out.printf("%-40s %-14s %s%n", which, reader, score);
        }
        return scores;
    }
}
