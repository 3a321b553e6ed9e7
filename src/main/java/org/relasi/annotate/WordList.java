package org.relasi.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists of one language: resources of one entry a line, tabs between columns, {@code #} before comments. */
public final class WordList {

    private WordList() {}

    /**
     * The rows of a list.
     *
     * @param language ISO 639-1 code: the folder
     * @param name file name
     * @throws IllegalStateException when there is no such list
     */
    public static List<String[]> rows(String language, String name) {
        try (InputStream in = WordList.class.getResourceAsStream(language + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + language + "/" + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + language + "/" + name, e);
        }
    }

    /** The first column of a list. */
    public static Set<String> entries(String language, String name) {
        return rows(language, name).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
    }
}
