package org.relasi.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relasi.article.ArticleFile;
import org.relasi.article.HtmlPages;
import org.relasi.article.RawArticle;
import org.relasi.article.UnreadableArticle;
import org.relasi.ingest.ArticlePaths;
import org.relasi.ingest.ArticleReader;
import org.relasi.ingest.ArticleReading;
import org.relasi.problem.ApiProblem;

/** Reads the articles of a folder that are annotated, as {@code relasi extract} does. */
final class AnnotatedArticles {

    private final ArticleReader reader;
    private final Map<String, GoldArticle> gold;
    private final boolean whole;
    private final HtmlPages pages = new HtmlPages(Duration.ofSeconds(10), Clock.systemUTC());
    private final Map<String, ArticleReading> readings = new LinkedHashMap<>();
    private final List<String> unannotated = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /**
     * @param whole whether to read articles to their end of which only a part is annotated
     */
    AnnotatedArticles(ArticleReader reader, List<GoldArticle> gold, boolean whole) {
        this.reader = reader;
        this.gold = gold.stream().collect(Collectors.toMap(GoldArticle::doc, Function.identity()));
        this.whole = whole;
    }

    void read(Path folder) throws IOException {
        for (ArticleFile file : ArticlePaths.in(List.of(folder)).files()) {
            file.forEach(this::read);
        }
    }

    private void read(RawArticle raw) {
        GoldArticle annotated = gold.get(raw.name());
        if (annotated == null) {
            unannotated.add(raw.name());
            return;
        }
        Integer chars = annotated.annotatedChars();
        try {
            RawArticle part = whole || chars == null ? raw : raw.cut(chars);
            readings.put(raw.name(), reader.read(part.read(pages)));
        } catch (UnreadableArticle | ApiProblem e) {
            failures.add(raw.where() + ": " + e.getMessage());
        }
    }

    /** What was read, by article. */
    Map<String, ArticleReading> readings() {
        return readings;
    }

    /** Articles without annotations, which were not read. */
    List<String> unannotated() {
        return unannotated;
    }

    /** Why annotated articles could not be read. */
    List<String> failures() {
        return failures;
    }
}
