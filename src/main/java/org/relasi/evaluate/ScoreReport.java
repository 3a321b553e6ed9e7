package org.relasi.evaluate;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.relasi.extract.RelationType;

/** Prints scores; the last line of the figures is the summary. */
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
        scores.causes().forEach((cause, number) -> print("%5d %s", number, cause));
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
        printIntervals();
        print(
                "articles %d  entity F1 %s  relation F1 %s  relation P %s  relation R %s",
                articles,
                Count.rounded(scores.entities().f1()),
                Count.rounded(exact.f1()),
                Count.rounded(exact.precision()),
                Count.rounded(exact.recall()));
    }

    private void printIntervals() {
        print(
                "95 %% of draws of articles  entity F1 %s  relation F1 %s  relation P %s  relation R %s",
                interval(scores.entitiesByArticle(), Count::f1),
                interval(scores.byArticle(), Count::f1),
                interval(scores.byArticle(), Count::precision),
                interval(scores.byArticle(), Count::recall));
    }

    private static String interval(Map<String, Count> articles, ToDoubleFunction<Count> figure) {
        Bootstrap.Interval interval = Bootstrap.interval(articles.values(), figure);
        return Count.rounded(interval.from()) + " to " + Count.rounded(interval.to());
    }

    /**
     * How much better this is than another reading of the same articles.
     *
     * @param name what the other is called
     */
    void printDifference(Scores other, String name) {
        printDifference("entity", scores.entitiesByArticle(), other.entitiesByArticle(), name);
        printDifference("relation", scores.byArticle(), other.byArticle(), name);
    }

    private void printDifference(String what, Map<String, Count> ours, Map<String, Count> theirs, String name) {
        Bootstrap.Difference difference = Bootstrap.difference(ours.values(), theirs.values(), Count::f1);
        print(
                "%s F1 %s beside %s of %s: 95 %% of draws of articles %s to %s, better in %s of them",
                what,
                Count.rounded(Count.sum(ours.values()).f1()),
                Count.rounded(Count.sum(theirs.values()).f1()),
                name,
                Count.rounded(difference.interval().from()),
                Count.rounded(difference.interval().to()),
                Count.rounded(difference.better()));
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
