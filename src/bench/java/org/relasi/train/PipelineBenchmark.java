package org.relasi.train;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.maltparser.core.exception.MaltChainedException;
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
import org.openjdk.jmh.infra.Blackhole;
import org.relasi.annotate.LanguagePack;

/** Tags, trees and names of one test sentence after the other, by one thread; the score is sentences a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class PipelineBenchmark {

    @Param({"id", "en"})
    private String language;

    private List<List<String>> sentences;
    private Optional<String> treebank = Optional.empty();
    private SyntaxReader ours;
    private SyntaxReader theirs;
    private int next;

    @Setup
    public void load() throws IOException, MaltChainedException {
        sentences = BenchmarkFolders.sentences(language);
        treebank = Packs.of(language).flatMap(LanguagePack::treebank);
        ours = Benchmarks.ours(BenchmarkFolders.models(), language);
        theirs = Rivals.load(BenchmarkFolders.rivals(), language);
    }

    @Benchmark
    public void ours(Blackhole hole) {
        read(ours, hole);
    }

    @Benchmark
    public void theirs(Blackhole hole) {
        read(theirs, hole);
    }

    private void read(SyntaxReader reader, Blackhole hole) {
        List<String> forms = sentences.get(next++ % sentences.size());
        hole.consume(reader.read(forms, treebank));
        hole.consume(reader.names(forms, ""));
    }
}
