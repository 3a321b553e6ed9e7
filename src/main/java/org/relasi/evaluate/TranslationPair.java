package org.relasi.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.relasi.extract.RelationType;

/**
 * A sentence and its translation, of which the same edges should be read: {@code pairs.tsv}.
 *
 * @param type the relation that it was written for
 * @param kind how it says it, for example {@code passive}
 * @param indonesian the sentence
 * @param english its translation
 */
record TranslationPair(RelationType type, String kind, String indonesian, String english) {

    private static final String RESOURCE = "pairs.tsv";
    private static final int COLUMNS = 4;

    /**
     * All pairs, in the order of their relations.
     *
     * @throws IllegalStateException when a line has not four columns; it is named
     */
    static List<TranslationPair> all() {
        try (InputStream in = TranslationPair.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TranslationPair::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static TranslationPair parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(RESOURCE + ": not four columns in '" + line + "'");
        }
        return new TranslationPair(RelationType.valueOf(cells[0]), cells[1], cells[2], cells[3]);
    }
}
