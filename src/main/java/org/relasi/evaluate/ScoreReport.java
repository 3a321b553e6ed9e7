package org.relasi.evaluate;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relasi.extract.RelationType;

/** Prints scores; the last line is the summary. */
record ScoreReport(Scores scores, PrintStream out) {

    /** The exact relations of each article. */
    void printArticles() {
        scores.byArticle().forEach((doc, count) -> print("%-12s relations %s", doc, count));
    }

    /** A line an error, columns parted by tabs. */
    void printErrors() {
        scores.errors().forEach(out::println);
    }

    /**
     * Relations by type and by confidence, then all together.
     *
     * @param articles how many are annotated
     * @param unread annotated articles of which nothing could be read
     */
    void printFigures(int articles, List<String> unread) {
        scores.byType().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<RelationType, Count> entry) ->
                        -entry.getValue().annotated()))
                .forEach(entry -> print("%-16s %s", entry.getKey(), entry.getValue()));
        scores.calibration().lines().forEach(out::println);
        if (!unread.isEmpty()) {
            print("no prediction for: %s", String.join(", ", unread));
        }
        Count exact = scores.relations(Level.EXACT);
        print("%-10s %s", "entities", scores.entities());
        for (Level level : Level.values()) {
            print("%-10s %s", level.label(), scores.relations(level));
        }
        print(
                "%-10s %s of %d matched relations",
                "polarity", scores.polarity().rounded(), scores.polarity().all());
        print(
                "%-10s %s of %d matched relations",
                "attribution",
                scores.attribution().rounded(),
                scores.attribution().all());
        print(
                "articles %d  entity F1 %s  relation F1 %s  relation P %s  relation R %s",
                articles,
                Count.rounded(scores.entities().f1()),
                Count.rounded(exact.f1()),
                Count.rounded(exact.precision()),
                Count.rounded(exact.recall()));
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
