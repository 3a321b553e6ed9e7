package org.relasi.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relasi.extract.lexicon.Frame;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.lexicon.RelationLexicon;

/** The candidates for the lexicon as a table, what would bring most first. */
final class WordReport {

    private static final Comparator<Map.Entry<WordUse, WordFigures>> MOST_FIRST =
            Comparator.<Map.Entry<WordUse, WordFigures>>comparingInt(
                            entry -> -entry.getValue().brings())
                    .thenComparingInt(entry -> -entry.getValue().right())
                    .thenComparing(Map.Entry::getKey);

    private final RelationLexicon lexicon;
    private final Map<WordUse, WordFigures> figures;

    WordReport(RelationLexicon lexicon, Map<WordUse, WordFigures> figures) {
        this.lexicon = lexicon;
        this.figures = figures;
    }

    /** With tabs between the cells, names of the columns first. */
    List<String> lines() {
        return Stream.concat(
                        Stream.of(String.join(
                                "\t",
                                "language",
                                "words",
                                "type",
                                "doer",
                                "undergoer",
                                "seen",
                                "applied",
                                "right",
                                "share right",
                                "brings",
                                "in lexicon")),
                        figures.entrySet().stream()
                                .sorted(MOST_FIRST)
                                .map(entry -> line(entry.getKey(), entry.getValue())))
                .toList();
    }

    private String line(WordUse use, WordFigures counts) {
        return String.join("\t", use.language(), use.phrase(), use.type().name(), use.doer(), use.undergoer())
                + String.format(
                        Locale.ROOT,
                        "\t%d\t%d\t%d\t%.2f\t%+d\t%s",
                        counts.seen(),
                        counts.applied(),
                        counts.right(),
                        counts.share(),
                        counts.brings(),
                        isKnown(use) ? "yes" : "no");
    }

    /** Whether the lexicon has the words, or some of them together, for that type. */
    private boolean isKnown(WordUse use) {
        Lexicon words = lexicon.lexicon(use.language()).orElseThrow();
        int size = use.words().size();
        return IntStream.range(0, size)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, size)
                        .mapToObj(to -> use.words().subList(from, to)))
                .anyMatch(part -> frames(words, part.get(0))
                        .anyMatch(frame ->
                                frame.type() == use.type() && frame.words().equals(part)));
    }

    private static Stream<Frame> frames(Lexicon words, String first) {
        return Stream.concat(
                words.verbs().getOrDefault(first, List.of()).stream(),
                words.nouns().getOrDefault(first, List.of()).stream());
    }
}
