package org.relasi.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of a list of words that comes with this package, without comments and empty lines. */
final class WordFile {

    private WordFile() {}

    /** Each line, in order. */
    static List<String> lines(String file) {
        try (InputStream in = WordFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** All words of all lines. */
    static Set<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> List.of(line.strip().split("\\s+", -1)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
