package org.relasi.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maltparser.core.exception.MaltChainedException;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Our models beside MaltParser and OpenNLP, trained on the same data: first how right they are on the same test sentences,
 * then how fast. Arguments: folder of the data, folder of our models, folder where the others' models are kept, languages
 * with commas between.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, MaltChainedException, RunnerException {
        Path data = Path.of(arguments[0]);
        Path models = Path.of(arguments[1]);
        Path rivals = Path.of(arguments[2]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String[] languages = arguments[3].split(",", -1);
        out.println(accuracy(data, models, rivals, languages));
        Options options = new OptionsBuilder()
                .include(PipelineBenchmark.class.getName())
                .include(LoadBenchmark.class.getName())
                .param("language", languages)
                .jvmArgsAppend(
                        "-Drelasi.bench.data=" + data,
                        "-Drelasi.bench.models=" + models,
                        "-Drelasi.bench.rivals=" + rivals)
                .build();
        out.println(ratios(new Runner(options).run()));
    }

    /** Figures of ours and theirs; theirs only for what they can do. */
    private static String accuracy(Path data, Path models, Path rivals, String[] languages)
            throws IOException, MaltChainedException {
        Map<String, List<Figure>> figures = new LinkedHashMap<>();
        for (String language : languages) {
            AnnotatedData annotated = AnnotatedData.in(data, DataManifest.of(language));
            figures.put("relasi, " + language, new SyntaxEvaluation(annotated, ours(models, language)).figures());
            SyntaxReader theirs = Rivals.in(rivals, annotated);
            List<Figure> known = new SyntaxEvaluation(annotated, theirs)
                    .figures().stream()
                            .filter(figure -> figure.measure() != Measure.VERB_LEMMAS)
                            .toList();
            figures.put("OpenNLP and MaltParser, " + language, known);
        }
        return new FigureTable(Targets.load()).print(figures);
    }

    static SyntaxReader ours(Path models, String language) throws IOException {
        return new ModelReader(Models.in(models.resolve(language)), language, Optional.empty());
    }

    /** What JMH measured of each benchmark and language, and theirs in parts of ours. */
    private static String ratios(Collection<RunResult> results) {
        Map<String, Map<String, Double>> scores = new TreeMap<>();
        for (RunResult result : results) {
            String[] names = result.getPrimaryResult().getLabel().split("_", -1);
            String key = String.join(
                    " ",
                    result.getParams().getBenchmark().replaceAll(".*\\.(\\w+)Benchmark\\..*", "$1"),
                    result.getParams().getParam("language"),
                    result.getPrimaryResult().getScoreUnit());
            scores.computeIfAbsent(key, added -> new TreeMap<>())
                    .put(names[0], result.getPrimaryResult().getScore());
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "relasi", "OpenNLP and MaltParser", "ratio"));
        scores.forEach((key, pair) -> rows.add(List.of(
                key,
                number(pair.getOrDefault("ours", Double.NaN)),
                number(pair.getOrDefault("theirs", Double.NaN)),
                number(pair.getOrDefault("ours", Double.NaN) / pair.getOrDefault("theirs", Double.NaN)))));
        return FigureTable.align(rows);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
