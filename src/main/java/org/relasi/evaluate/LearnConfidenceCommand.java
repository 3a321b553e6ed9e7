package org.relasi.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relasi.command.ChecksFirst;
import org.relasi.command.WrongUsage;
import org.relasi.evaluate.LogisticModel.Example;
import org.relasi.ingest.ReaderOption;
import org.relasi.output.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code relasi evaluate confidence}: learns how sure statements are from annotated articles. */
@Command(
        name = "confidence",
        description = {
            "Learns from annotated articles how sure a statement is, by what it was read from, and writes the weights.",
            "Prints how well that holds on articles left out in turn (ten-fold): of those at 0.8, 80 % should be right."
        },
        mixinStandardHelpOptions = true)
final class LearnConfidenceCommand implements Callable<Integer>, ChecksFirst {

    private static final int WRONG_SETUP = 2;
    private static final int FOLDS = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AnnotatedFolders folders = new AnnotatedFolders();

    @Option(
            names = "--weights",
            split = ",",
            paramLabel = "NUMBER",
            description = "How much a statement of each folder counts, in the same order; 1 where not given.")
    private List<Double> weights = List.of();

    @Mixin
    private ReaderOption reading = new ReaderOption();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the weights; else nowhere.")
    private @Nullable Path file;

    @Override
    public void check() {
        requireWeights();
        folders.check(reading);
        if (file != null) {
            WholeFile.requirePlaceFor(file);
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try {
            List<Example> examples = examples();
            report(leftOut(examples), out);
            write(LogisticModel.learn(examples), examples.size());
            return 0;
        } catch (MalformedGold | WrongUsage | IllegalArgumentException e) {
            err.println("relasi: " + e.getMessage());
            err.flush();
            return WRONG_SETUP;
        }
    }

    private List<Example> examples() throws IOException {
        folders.requirePairs();
        requireWeights();
        List<Example> examples = new ArrayList<>();
        folders.each(reading, (place, reader, gold, articles) -> {
            double weight = weights.isEmpty() ? 1 : weights.get(place);
            new JudgedStatements(reader)
                    .in(gold, articles).stream()
                            .map(example -> example.counted(weight))
                            .forEach(examples::add);
        });
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("no statement in these articles to learn from");
        }
        return examples;
    }

    private void requireWeights() {
        if (!weights.isEmpty() && weights.size() != folders.size()) {
            throw new WrongUsage("--weights: as many as folders of annotations, please");
        }
        if (weights.stream().anyMatch(weight -> !(weight > 0))) {
            throw new WrongUsage("--weights: more than 0, please");
        }
    }

    /** How sure a model that has not seen the article is of each statement. */
    private static Calibration leftOut(List<Example> examples) {
        List<String> groups = examples.stream().map(Example::group).distinct().toList();
        Calibration calibration = new Calibration();
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> left = new HashSet<>();
            for (int i = fold; i < groups.size(); i += FOLDS) {
                left.add(groups.get(i));
            }
            LogisticModel model = LogisticModel.learn(examples.stream()
                    .filter(example -> !left.contains(example.group()))
                    .toList());
            examples.stream()
                    .filter(example -> left.contains(example.group()))
                    .forEach(example -> calibration.add(model.probability(example.features()), example.right()));
        }
        return calibration;
    }

    private static void report(Calibration calibration, PrintWriter out) {
        calibration.lines().forEach(out::println);
        out.flush();
    }

    private void write(LogisticModel model, int examples) throws IOException {
        if (file == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add("# How much each clue speaks for a statement (log odds). Learnt from " + examples + " statements by");
        lines.add(
                "# relasi evaluate confidence; of the articles no word is in it, only triggers, which the lexicon lists.");
        model.weights().forEach((clue, weight) -> lines.add(clue + "\t" + String.format(Locale.ROOT, "%.3f", weight)));
        Files.write(file, lines);
    }
}
