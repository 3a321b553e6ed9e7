package org.relasi.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.command.ChecksFirst;
import org.relasi.command.InputPath;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.ingest.ArticleReader;
import org.relasi.ingest.ArticleReading;
import org.relasi.ingest.EvalLine;
import org.relasi.output.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code relasi evaluate relations}: how good what relasi reads is, beside articles that people have annotated. */
@Command(
        name = "relations",
        description = {
            "Reads annotated articles and prints how much of what was read is right, and every error.",
            "Errors come first, a line each, then figures by type of relation, by cause of error and by confidence, then the",
            "summary, with how much it varies with the articles that are drawn (bootstrap)."
        },
        mixinStandardHelpOptions = true)
final class EvaluateRelationsCommand implements Callable<Integer>, ChecksFirst {

    private static final int SOME_FAILED = 1;
    private static final int WRONG_SETUP = 2;

    private final BiFunction<ReadBy, @Nullable Path, ArticleReader> readers;
    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the annotations, a JSON file each article.")
    private @Nullable Path gold;

    @Option(
            names = "--articles",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the articles; 017.txt is annotated in 017.json.")
    private @Nullable Path articles;

    @Option(names = "--only", split = ",", paramLabel = "DOC", description = "Articles to compare; else all.")
    private List<String> only = List.of();

    @Option(names = "--per-doc", description = "Prints figures of each article too.")
    private boolean perDoc;

    @Option(names = "--no-errors", description = "Prints figures alone.")
    private boolean noErrors;

    @Option(
            names = "--whole",
            description = "Reads articles to their end, although annotatedChars says that only a part is annotated.")
    private boolean whole;

    @Option(
            names = "--reader",
            paramLabel = "BY",
            defaultValue = "both",
            converter = ReadBy.Converter.class,
            description = "rules, model or both: by what articles are read. both where not given.")
    private ReadBy by = ReadBy.BOTH;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "Folder of a model of one's own, in the place of that of the build.")
    private @Nullable Path model;

    @Option(
            names = "--beside",
            paramLabel = "BY",
            converter = ReadBy.Converter.class,
            description = "Reads the articles by this too, and prints how much better the other is.")
    private @Nullable ReadBy beside;

    @Option(
            names = "--beside-model",
            paramLabel = "DIR",
            description = "The same with another model; that of the build where not given.")
    private @Nullable Path besideModel;

    EvaluateRelationsCommand() {
        this(
                // not before there is something to read: it loads the models
                ReadBy::reader, StandardOutput.print(), System.err);
    }

    EvaluateRelationsCommand(
            BiFunction<ReadBy, @Nullable Path, ArticleReader> readers, PrintStream out, PrintStream err) {
        this.readers = readers;
        this.out = out;
        this.err = err;
    }

    @Override
    public void check() {
        InputPath.requireFolder(Objects.requireNonNull(gold));
        InputPath.requireFolder(Objects.requireNonNull(articles));
        Stream.of(model, besideModel).filter(Objects::nonNull).forEach(InputPath::requireFolder);
    }

    @Override
    public Integer call() throws IOException {
        try {
            return evaluate(folder(Objects.requireNonNull(gold)), folder(Objects.requireNonNull(articles)));
        } catch (MalformedGold | IllegalArgumentException e) {
            complain(String.valueOf(e.getMessage()));
            return WRONG_SETUP;
        } finally {
            out.flush();
        }
    }

    private static Path folder(Path path) {
        if (!Files.isDirectory(path)) {
            throw new IllegalArgumentException("no folder " + path);
        }
        return path;
    }

    private int evaluate(Path goldFolder, Path articleFolder) throws IOException {
        GoldFolder folder = GoldFolder.in(goldFolder);
        for (String doc : only) {
            if (!folder.docs().contains(doc)) {
                throw new IllegalArgumentException("no annotations of " + doc + " in " + goldFolder);
            }
        }
        List<GoldArticle> annotated = folder.read(only);
        if (annotated.isEmpty()) {
            throw new IllegalArgumentException("no annotated article in " + goldFolder);
        }
        AnnotatedArticles read = read(annotated, articleFolder, by, model);
        List<String> unread = annotated.stream()
                .map(GoldArticle::doc)
                .filter(doc -> !read.readings().containsKey(doc))
                .toList();
        ScoreReport report = new ScoreReport(scores(annotated, read), out);
        print(report, annotated.size(), unread);
        if (beside != null || besideModel != null) {
            ReadBy other = Objects.requireNonNullElse(beside, by);
            String name = besideModel == null ? other.label() : other.label() + " with " + besideModel;
            report.printDifference(scores(annotated, read(annotated, articleFolder, other, besideModel)), name);
        }
        read.failures().forEach(this::complain);
        List<String> unannotated = read.unannotated().stream()
                .filter(doc -> !folder.docs().contains(doc))
                .toList();
        if (!unannotated.isEmpty()) {
            complain("articles without annotations, not read: " + String.join(", ", unannotated));
        }
        return unread.isEmpty() ? 0 : SOME_FAILED;
    }

    private AnnotatedArticles read(List<GoldArticle> annotated, Path folder, ReadBy by, @Nullable Path model)
            throws IOException {
        AnnotatedArticles read = new AnnotatedArticles(readers.apply(by, model), annotated, whole);
        read.read(folder);
        return read;
    }

    private static Scores scores(List<GoldArticle> annotated, AnnotatedArticles read) {
        Scores scores = new Scores();
        ArticleScorer scorer = new ArticleScorer(RelationLexicon.load(), scores);
        for (GoldArticle article : annotated) {
            ArticleReading reading = read.readings().get(article.doc());
            scorer.score(
                    article,
                    reading == null
                            ? new EvalLine(article.doc(), List.of(), List.of())
                            : EvalLine.of(article.doc(), reading));
        }
        return scores;
    }

    private void print(ScoreReport report, int annotated, List<String> unread) {
        if (perDoc) {
            report.printArticles();
        }
        if (!noErrors) {
            report.printErrors();
        }
        report.printFigures(annotated, unread);
    }

    private void complain(String what) {
        err.println("relasi: " + what);
    }
}
