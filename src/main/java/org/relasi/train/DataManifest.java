package org.relasi.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The files that a language is learned from: a line each, columns parted by tabs. They are kind (treebank, names, raw,
 * roots), role (train, dev, test), short name, path, licence and, for names, what the columns hold.
 *
 * @param language ISO 639-1 code
 */
record DataManifest(String language, List<DataFile> files) {

    DataManifest {
        files = List.copyOf(files);
    }

    /**
     * The one that relasi knows for a language.
     *
     * @throws IllegalArgumentException when there is none
     */
    static DataManifest of(String language) throws IOException {
        String name = language + "/data.tsv";
        try (InputStream in = DataManifest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("nothing is known of data for '" + language + "': give a manifest");
            }
            return parse(language, Path.of(name), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** @throws MalformedData with file and line */
    static DataManifest read(String language, Path file) throws IOException {
        return parse(language, file, Files.readString(file));
    }

    private static DataManifest parse(String language, Path file, String text) {
        List<DataFile> files = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    files.add(file(line.split("\t", -1)));
                } catch (IllegalArgumentException e) {
                    throw new MalformedData(file, i + 1, String.valueOf(e.getMessage()));
                }
            }
        }
        return new DataManifest(language, files);
    }

    private static DataFile file(String[] columns) {
        if (columns.length < 5 || columns.length > 6) {
            throw new IllegalArgumentException(columns.length + " columns instead of 5 or 6");
        }
        return new DataFile(
                DataFile.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                DataFile.Role.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                columns[2],
                columns[3],
                columns[4],
                columns.length < 6 ? List.of() : List.of(columns[5].split(" ", -1)));
    }
}
