package org.relasi.evaluate;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.relasi.article.Submission;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.ingest.ArticleReader;
import org.relasi.output.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code relasi evaluate pairs}: whether a sentence and its translation give the same edges. */
@Command(
        name = "pairs",
        description = {
            "Reads 400 sentences of relasi's own and their translations, and prints how far the edges agree that are read of both:",
            "the F1 of edges with their type, direction and polarity, and of how many pairs both give the relation meant."
        },
        mixinStandardHelpOptions = true)
final class EvaluatePairsCommand implements Callable<Integer> {

    private final Supplier<ArticleReader> reader;
    private final PrintStream out;

    @Option(names = "--errors", description = "Prints each pair whose edges differ, or lack the relation meant, first.")
    private boolean errors;

    EvaluatePairsCommand() {
        this(ArticleReader::standalone, StandardOutput.print());
    }

    EvaluatePairsCommand(Supplier<ArticleReader> reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    /** Of pairs of a kind: their edges, those of the translation as what there is to find; and which have what was meant. */
    private record Agreement(Count edges, Share meant) {

        void add(Set<ReadEdge> indonesian, Set<ReadEdge> english) {
            indonesian.forEach(edge -> {
                if (english.contains(edge)) {
                    edges.addRight();
                } else {
                    edges.addExtra();
                }
            });
            english.stream().filter(edge -> !indonesian.contains(edge)).forEach(edge -> edges.addMissed());
        }
    }

    @Override
    public Integer call() {
        ArticleReader read = reader.get();
        RelationLexicon lexicon = RelationLexicon.load();
        Set<RelationType> symmetric = Arrays.stream(RelationType.values())
                .filter(type -> lexicon.relation(type).symmetric())
                .collect(Collectors.toSet());
        Map<String, Agreement> kinds = new TreeMap<>();
        Agreement all = new Agreement(new Count(), new Share());
        for (TranslationPair pair : TranslationPair.all()) {
            Set<ReadEdge> indonesian = edges(read, pair.indonesian(), "id", symmetric);
            Set<ReadEdge> english = edges(read, pair.english(), "en", symmetric);
            boolean meant = has(indonesian, pair.type()) && has(english, pair.type());
            Agreement kind = kinds.computeIfAbsent(pair.kind(), unseen -> new Agreement(new Count(), new Share()));
            kind.add(indonesian, english);
            kind.meant().add(meant);
            all.add(indonesian, english);
            all.meant().add(meant);
            if (errors && (!meant || !indonesian.equals(english))) {
                printPair(pair, indonesian, english);
            }
        }
        kinds.forEach(this::print);
        print("all", all);
        out.flush();
        return 0;
    }

    private static Set<ReadEdge> edges(ArticleReader read, String text, String language, Set<RelationType> symmetric) {
        Submission submission = new Submission(null, text, null, null, null, language);
        return ReadEdge.of(read.read(submission).reading(), symmetric);
    }

    private static boolean has(Set<ReadEdge> edges, RelationType type) {
        return edges.stream().anyMatch(edge -> edge.type() == type);
    }

    private void printPair(TranslationPair pair, Set<ReadEdge> indonesian, Set<ReadEdge> english) {
        out.println(String.join(
                "\t",
                pair.type().name(),
                pair.kind(),
                pair.indonesian(),
                only(indonesian, english),
                pair.english(),
                only(english, indonesian)));
    }

    /** Edges of one reading, a sign before those that the other has not. */
    private static String only(Set<ReadEdge> edges, Set<ReadEdge> others) {
        Set<String> told = new TreeSet<>();
        edges.forEach(edge -> told.add((others.contains(edge) ? "= " : "+ ") + edge));
        return String.join("; ", told);
    }

    private void print(String kind, Agreement agreement) {
        out.printf(
                "%-9s %s  relation meant in both %d of %d%n",
                kind,
                agreement.edges(),
                agreement.meant().right(),
                agreement.meant().all());
    }
}
