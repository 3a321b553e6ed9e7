package org.relasi.train;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A line of a {@link DataManifest}: a file, what it holds and what may be done with it.
 *
 * @param name short name of the treebank or corpus that it is a part of
 * @param path in the folder of the data, with slashes
 * @param licence short name of its licence, as SPDX spells it but for spaces
 * @param columns of a name corpus: what they hold, {@code form} and {@code label} among them; else empty
 */
record DataFile(Kind kind, Role role, String name, String path, String licence, List<String> columns) {

    /** Licences under which a model may be trained and given away. */
    private static final Set<String> FREE = Set.of(
            "cc0 1.0", "cc by 3.0", "cc by 4.0", "cc by-sa 3.0", "cc by-sa 4.0", "mit", "apache-2.0", "bsd-3-clause");

    /** What a file holds. */
    enum Kind {
        /** Trees, in CoNLL-U. */
        TREEBANK,
        /** Sentences whose names are marked. */
        NAMES,
        /** A sentence a line, lower-cased, words parted by spaces, digits as 0; xz-compressed where its name says so. */
        RAW,
        /** Dictionary forms, one a line. */
        ROOTS
    }

    /** What a file is for. */
    enum Role {
        TRAIN,
        DEV,
        TEST
    }

    /** @throws IllegalArgumentException where it is not fit for training */
    DataFile {
        columns = List.copyOf(columns);
        if (kind != Kind.RAW && !FREE.contains(licence.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(path + ": licence " + licence + " is none that allows training");
        }
        if (kind == Kind.NAMES && !(columns.contains("form") && columns.contains("label"))) {
            throw new IllegalArgumentException(path + ": columns must name form and label, not " + columns);
        }
    }

    int formColumn() {
        return columns.indexOf("form");
    }

    int labelColumn() {
        return columns.indexOf("label");
    }

    /** Whether lines that begin with "# " are comments: where the first column is the word, a # is a word. */
    boolean hasComments() {
        return formColumn() != 0;
    }
}
