package org.relasi.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.Annotator;
import org.relasi.annotate.Annotators;
import org.relasi.annotate.ReaderMode;
import org.relasi.annotate.ReaderSettings;
import org.relasi.article.Language;
import org.relasi.command.ChecksFirst;
import org.relasi.command.InputPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code relasi evaluate syntax}: figures of the language models on their test data, each beside its target. */
@Command(
        name = "syntax",
        description = {
            "Prints how good the language models are on their test data, in percent, each beside its target.",
            "Relations count with their subtypes; nsubj takes its subtypes together. An exclamation mark: target missed."
        },
        mixinStandardHelpOptions = true)
public final class EvaluateSyntaxCommand implements Callable<Integer>, ChecksFirst {

    private static final int WRONG_SETUP = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Folder of the annotated data.")
    private @Nullable Path data;

    @Option(
            names = "--language",
            split = ",",
            paramLabel = "CODE",
            description = "ISO 639-1 codes; else all that relasi reads.")
    private List<String> languages = List.of();

    @Option(names = "--manifest", paramLabel = "FILE", description = "What the files of the folder are.")
    private @Nullable Path manifest;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Folder of the models, a subfolder each language; else those of relasi.")
    private @Nullable Path models;

    @Override
    public void check() {
        InputPath.requireFolder(Objects.requireNonNull(data));
        if (manifest != null) {
            InputPath.requireFile(manifest);
        }
        if (models != null) {
            InputPath.requireFolder(models);
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            print(out);
            return 0;
        } catch (MalformedData | MissingData | IllegalArgumentException e) {
            spec.commandLine().getErr().println("relasi: " + e.getMessage());
            return WRONG_SETUP;
        }
    }

    private static List<String> allLanguages() {
        return Arrays.stream(Language.values()).map(Language::code).toList();
    }

    private void print(PrintWriter out) throws IOException {
        LoadCost<Annotators> cost = LoadCost.of(() -> new Annotators(new ReaderSettings(ReaderMode.FAST, null)));
        Map<String, List<Figure>> figures = new LinkedHashMap<>();
        StringBuilder speeds = new StringBuilder();
        for (String code : languages.isEmpty() ? allLanguages() : languages) {
            AnnotatedData annotated = AnnotatedData.in(
                    Objects.requireNonNull(data),
                    manifest == null ? DataManifest.of(code) : DataManifest.read(code, manifest));
            Optional<Annotator> annotator = Language.of(code).map(cost.loaded()::of);
            Models source = models == null ? Models.shipped(code) : Models.in(models.resolve(code));
            String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
            figures.put(name, new SyntaxEvaluation(annotated, new ModelReader(source, code, annotator)).figures());
            if (annotator.isPresent()) {
                double speed = new PipelineSpeed(annotator.get()).sentencesPerSecond(annotated.testTexts());
                speeds.append(String.format(Locale.ROOT, "%s %,.0f sentences/s (1,000)   ", name, speed));
            }
        }
        out.print(new FigureTable(Targets.load()).print(figures));
        out.printf(
                Locale.ROOT,
                "%nwhole pipeline, one thread         %s%n",
                speeds.toString().strip());
        out.printf(
                Locale.ROOT,
                "load time; heap, all languages     %.1f s (1.5), %d MB (150)%n",
                cost.seconds(),
                cost.megabytes());
        out.flush();
    }
}
