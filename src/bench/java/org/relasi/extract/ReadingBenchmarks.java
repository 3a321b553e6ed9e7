package org.relasi.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.relasi.annotate.Annotator;
import org.relasi.annotate.Annotators;
import org.relasi.annotate.ReaderSettings;
import org.relasi.article.Language;

/**
 * Sentences a second from raw text to statements, beside the bare language pipeline in the same run. Arguments: a folder
 * with a folder of {@code .txt} articles for each language; two that are not used; languages with commas between.
 */
public final class ReadingBenchmarks {

    private static final int LANGUAGES = 3;

    private ReadingBenchmarks() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        System.setProperty("relasi.bench.data", arguments[0]);
        Options options = new OptionsBuilder()
                .include(ReadingBenchmark.class.getName())
                .param("language", arguments[LANGUAGES].split(",", -1))
                .jvmArgsAppend("-Drelasi.bench.data=" + arguments[0])
                .build();
        Map<String, Map<String, Double>> scores = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            String params = result.getParams().getParam("language") + " "
                    + result.getParams().getParam("mode").toLowerCase(Locale.ROOT);
            scores.computeIfAbsent(params, added -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore());
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Map.Entry<String, Map<String, Double>> language : scores.entrySet()) {
            double sentences =
                    sentences(language.getKey().substring(0, language.getKey().indexOf(' ')));
            double read = language.getValue().getOrDefault("read", Double.NaN);
            double annotated = language.getValue().getOrDefault("annotated", Double.NaN);
            out.printf(
                    Locale.ROOT,
                    "%s: %.0f sentences/s to statements, %.0f to trees and names, ratio %.2f%n",
                    language.getKey(),
                    read * sentences,
                    annotated * sentences,
                    read / annotated);
        }
    }

    /** Mean number of sentences of an article. */
    private static double sentences(String language) throws IOException {
        Annotator annotator = new Annotators(ReaderSettings.defaults())
                .of(Language.of(language).orElseThrow());
        return ReadingBenchmark.texts(language).stream()
                .mapToInt(text -> annotator.annotate(text).sentences().size())
                .average()
                .orElseThrow();
    }
}
