package org.relasi.train;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Loading the models of a language in a fresh virtual machine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {

    @Param({"id", "en"})
    private String language;

    @Benchmark
    public Object ours() throws IOException {
        return Benchmarks.ours(BenchmarkFolders.models(), language);
    }

    @Benchmark
    public Object theirs() throws IOException, MaltChainedException {
        return Rivals.load(BenchmarkFolders.rivals(), language);
    }
}
