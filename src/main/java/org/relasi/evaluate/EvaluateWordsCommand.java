package org.relasi.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.ReaderMode;
import org.relasi.command.ChecksFirst;
import org.relasi.command.WrongUsage;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.ingest.ArticleReader;
import org.relasi.ingest.ArticleReading;
import org.relasi.ingest.ReaderOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code relasi evaluate words}: proposes words for the lexicon from annotated articles. */
@Command(
        name = "words",
        description = {
            "Proposes words for the lexicon: the triggers of annotated relations, with where doer and undergoer stand in the tree.",
            "Prints how often each is seen, and how often it is right in articles that it was not learned from (five-fold).",
            "What would bring most stands first: statements that are right and not read yet, less wrong ones."
        },
        mixinStandardHelpOptions = true)
final class EvaluateWordsCommand implements Callable<Integer>, ChecksFirst {

    private static final int WRONG_SETUP = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AnnotatedFolders folders = new AnnotatedFolders();

    @Option(names = "--language", paramLabel = "CODE", description = "id or en: words of one language alone.")
    private @Nullable String language;

    @Option(
            names = "--least",
            paramLabel = "NUMBER",
            description = "How often words must be seen before they are tried; 4 where not given.")
    private int least = 4;

    @Mixin
    private ReaderOption reading = new ReaderOption(ReaderMode.FAST);

    @Override
    public void check() {
        if (least < 1) {
            throw new WrongUsage("--least: 1 or more, please");
        }
        folders.check(reading);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            check();
            RelationLexicon lexicon = RelationLexicon.load();
            Map<WordUse, WordFigures> figures = new TreeMap<>();
            byLanguage(lexicon).values().forEach(some -> figures.putAll(new WordTrial(lexicon, some, least).run()));
            if (figures.isEmpty()) {
                throw new IllegalArgumentException("no word in these articles that is seen often enough");
            }
            new WordReport(lexicon, figures).lines().forEach(out::println);
            out.flush();
            return 0;
        } catch (MalformedGold | WrongUsage | IllegalArgumentException e) {
            complain(String.valueOf(e.getMessage()));
            return WRONG_SETUP;
        }
    }

    private void complain(String what) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println("relasi: " + what);
        err.flush();
    }

    private Map<String, List<WordArticle>> byLanguage(RelationLexicon lexicon) throws IOException {
        Map<String, List<WordArticle>> byLanguage = new TreeMap<>();
        folders.each(reading, (place, reader, gold, articles) -> {
            for (WordArticle article : read(reader, gold, articles, lexicon)) {
                if (language == null || language.equals(article.language())) {
                    byLanguage
                            .computeIfAbsent(article.language(), unseen -> new ArrayList<>())
                            .add(article);
                }
            }
        });
        return byLanguage;
    }

    private List<WordArticle> read(ArticleReader reader, Path gold, Path articles, RelationLexicon lexicon)
            throws IOException {
        List<GoldArticle> annotated = GoldFolder.in(gold).read(List.of());
        AnnotatedArticles read = new AnnotatedArticles(reader, annotated, false);
        read.read(articles);
        read.failures().forEach(this::complain);
        List<WordArticle> found = new ArrayList<>();
        for (GoldArticle article : annotated) {
            ArticleReading one = read.readings().get(article.doc());
            if (one != null) {
                found.add(new WordArticle(article, one, lexicon));
            }
        }
        return found;
    }
}
