package org.relasi.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.relasi.article.Article;
import org.relasi.article.ArticleFile;
import org.relasi.article.HtmlPages;
import org.relasi.article.Language;
import org.relasi.article.RawArticle;
import org.relasi.article.StoryPrint;
import org.relasi.article.UnreadableArticle;
import org.relasi.command.InputPath;
import org.relasi.output.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relasi evaluate copies}: whether light rewrites of articles are taken for copies, and nothing else is. */
@Command(
        name = "copies",
        description = {
            "Rewrites every tenth article of files lightly (10 to 30 %% of its words are others, sentences are left out and moved),",
            "looks for copies among all, and prints how many of the rewrites are found, how many that are found are rewrites, and what a print",
            "takes. Articles of the files that share a tenth of their runs of five words are no independent texts; where such are taken for copies,",
            "they are told apart."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCopiesCommand implements Callable<Integer> {

    private static final int EVERY = 10;
    private static final int FEWEST_WORDS = 100;
    private static final int RUN = 5;
    private static final double SAME_TEXT = 0.1;

    private final PrintStream out;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of articles, as relasi ingest reads them.")
    private List<Path> files = List.of();

    @Option(names = "--seed", description = "Of what is changed in rewrites (${DEFAULT-VALUE}).", defaultValue = "1")
    private long seed;

    @Option(
            names = "--errors",
            description = "Prints the first words of what is found and is no copy, or is not found.")
    private boolean errors;

    private int sameText;

    EvaluateCopiesCommand() {
        this(StandardOutput.print());
    }

    EvaluateCopiesCommand(PrintStream out) {
        this.out = out;
    }

    /** A pair of articles by their places in the list. */
    private record Pair(int one, int other) {}

    @Override
    public Integer call() {
        files.forEach(InputPath::requireReadable);
        List<Article> articles = read();
        Map<Integer, Integer> originals = rewrite(articles);
        long start = System.nanoTime();
        List<StoryPrint> prints = articles.stream().map(StoryPrint::of).toList();
        List<List<String>> bands = prints.stream().map(StoryPrint::bands).toList();
        double millis = (System.nanoTime() - start) / 1e6;
        Set<Pair> met = meeting(bands);
        Count count = count(articles, originals, prints, met);
        out.printf("copies %s; of the same text before: %d%n", count, sameText);
        out.printf(
                "%d articles, %d rewrites; %.2f ms and %d chars of bands an article; %.1f compared%n",
                articles.size(),
                originals.size(),
                millis / articles.size(),
                bands.stream().flatMap(List::stream).mapToInt(String::length).sum() / articles.size(),
                (double) met.size() / articles.size());
        out.flush();
        return 0;
    }

    private List<Article> read() {
        HtmlPages pages = new HtmlPages(Duration.ofSeconds(10), Clock.systemUTC());
        List<Article> articles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path file : files) {
            try {
                new ArticleFile(file)
                        .forEach(raw -> article(raw, pages)
                                .filter(article -> ids.add(article.id().value()))
                                .ifPresent(articles::add));
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
        }
        return articles;
    }

    /** Empty where there is nothing to read. In which language it is does not matter here. */
    private static Optional<Article> article(RawArticle raw, HtmlPages pages) {
        try {
            return Optional.of(raw.read(pages).toArticle(Language.INDONESIAN));
        } catch (UnreadableArticle e) {
            return Optional.empty();
        }
    }

    /** Adds the rewrites to the articles; the places of their originals by theirs. */
    private Map<Integer, Integer> rewrite(List<Article> articles) {
        Random random = new Random(seed);
        Map<Integer, Integer> originals = new HashMap<>();
        int all = articles.size();
        List<String> words = Arrays.asList(articles.stream()
                .limit(EVERY)
                .map(Article::text)
                .reduce("", (some, more) -> some + " " + more)
                .strip()
                .split("\\s+", -1));
        Rewrite rewrite = new Rewrite(random, words);
        for (int i = 0; i < all; i += EVERY) {
            if (articles.get(i).text().split("\\s+", -1).length >= FEWEST_WORDS) {
                originals.put(articles.size(), i);
                articles.add(rewrite.of(articles.get(i)));
            }
        }
        return originals;
    }

    private static Set<Pair> meeting(List<List<String>> bands) {
        Map<String, List<Integer>> byBand = new HashMap<>();
        for (int i = 0; i < bands.size(); i++) {
            for (String band : bands.get(i)) {
                byBand.computeIfAbsent(band, none -> new ArrayList<>(1)).add(i);
            }
        }
        Set<Pair> met = new HashSet<>();
        for (List<Integer> together : byBand.values()) {
            for (int i = 0; i < together.size(); i++) {
                for (int j = i + 1; j < together.size(); j++) {
                    Pair pair = new Pair(together.get(i), together.get(j));
                    if (StoryPrint.meet(bands.get(pair.one()), bands.get(pair.other()))) {
                        met.add(pair);
                    }
                }
            }
        }
        return met;
    }

    private Count count(
            List<Article> articles, Map<Integer, Integer> originals, List<StoryPrint> prints, Set<Pair> met) {
        Count count = new Count();
        Set<Integer> found = new HashSet<>();
        for (Pair pair : met) {
            if (!prints.get(pair.one()).isCopyOf(prints.get(pair.other()))) {
                continue;
            }
            int one = originals.getOrDefault(pair.one(), pair.one());
            int other = originals.getOrDefault(pair.other(), pair.other());
            if (one == other) {
                count.addRight();
                found.add(pair.other());
            } else if (shared(articles.get(one), articles.get(other)) < SAME_TEXT) {
                count.addExtra();
                tell("no copy", articles, pair);
            } else {
                sameText++;
                tell("same text", articles, pair);
            }
        }
        originals.forEach((rewrite, original) -> {
            if (!found.contains(rewrite)) {
                count.addMissed();
                tell("missed", articles, new Pair(original, rewrite));
            }
        });
        return count;
    }

    /** Share of the runs of five words of the one with fewer that the other has too. */
    private static double shared(Article one, Article other) {
        Set<String> first = runs(one);
        Set<String> second = runs(other);
        int fewer = Math.min(first.size(), second.size());
        first.retainAll(second);
        return fewer == 0 ? 0 : (double) first.size() / fewer;
    }

    private static Set<String> runs(Article article) {
        List<String> words = Arrays.asList(article.text().strip().split("\\s+", -1));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private void tell(String what, List<Article> articles, Pair pair) {
        if (errors) {
            out.println(String.join("\t", what, begin(articles.get(pair.one())), begin(articles.get(pair.other()))));
        }
    }

    private static String begin(Article article) {
        String text = article.text().replaceAll("\\s+", " ");
        return text.substring(0, Math.min(120, text.length()));
    }
}
