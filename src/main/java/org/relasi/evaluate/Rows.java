package org.relasi.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a table of this package: cells with tabs between, no comments and no empty lines. */
final class Rows {

    private Rows() {}

    /**
     * Each row, in order.
     *
     * @throws IllegalStateException when one has another number of columns; it is named
     */
    static List<String[]> of(String resource, int columns) {
        try (InputStream in = Rows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(line, resource, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String[] cells(String line, String resource, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(resource + ": not " + columns + " columns in '" + line + "'");
        }
        return cells;
    }
}
