package org.relasi.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.relasi.train.DataFile.Role;

/** Where the forks of a benchmark find what they need: system properties that {@link Benchmarks} sets. */
final class BenchmarkFolders {

    private BenchmarkFolders() {}

    static Path models() {
        return Path.of(System.getProperty("relasi.bench.models"));
    }

    static Path rivals() {
        return Path.of(System.getProperty("relasi.bench.rivals"));
    }

    /** The words of all test sentences of a language. */
    static List<List<String>> sentences(String language) throws IOException {
        Path folder = Path.of(System.getProperty("relasi.bench.data"));
        AnnotatedData data = AnnotatedData.in(folder, DataManifest.of(language));
        List<List<String>> sentences = new ArrayList<>();
        data.trees(EnumSet.of(Role.TEST)).forEach(sentence -> sentences.add(sentence.forms()));
        return sentences;
    }
}
