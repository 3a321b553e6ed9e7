package org.relasi.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.relasi.annotate.Annotator;
import org.relasi.annotate.Annotators;
import org.relasi.annotate.ReaderMode;
import org.relasi.annotate.ReaderSettings;
import org.relasi.article.Language;
import org.relasi.extract.reading.RuleExtractor;
import org.relasi.syntax.Document;

/** Whole articles from raw text, by one thread: to trees and names, and on to statements. The score is articles a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingBenchmark {

    @Param({"id", "en"})
    private String language;

    @Param({"CAREFUL", "FAST"})
    private ReaderMode mode;

    private List<String> texts;
    private Annotator annotator;
    private RuleExtractor extractor;
    private int next;

    @Setup
    public void load() throws IOException {
        texts = texts(language);
        annotator = new Annotators(new ReaderSettings(mode, null))
                .of(Language.of(language).orElseThrow());
        extractor = new RuleExtractor();
    }

    /** Articles of a language: the {@code .txt} files of its folder, in order of their names. */
    static List<String> texts(String language) throws IOException {
        Path folder = Path.of(System.getProperty("relasi.bench.data")).resolve(language);
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    @Benchmark
    public Document annotated() {
        return annotator.annotate(texts.get(next++ % texts.size()));
    }

    @Benchmark
    public Reading read() {
        return extractor.read(annotator.annotate(texts.get(next++ % texts.size())));
    }
}
