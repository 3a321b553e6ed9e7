package org.relasi.train;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.relasi.annotate.Annotator;

/** Where the models of a language are: in a folder, or in relasi itself. */
@FunctionalInterface
interface Models {

    /** Opens the model of a part. */
    InputStream open(String part) throws IOException;

    /** The file name of the model of a part. */
    static String file(String part) {
        return part + ".model";
    }

    static Models in(Path folder) {
        return part -> Files.newInputStream(folder.resolve(file(part)));
    }

    /** Those that come with relasi. */
    static Models shipped(String language) {
        return part -> {
            String name = language + "/" + file(part);
            InputStream in = Annotator.class.getResourceAsStream(name);
            if (in == null) {
                throw new IllegalArgumentException("relasi has no model " + name + ": train it, and name its folder");
            }
            return in;
        };
    }

    /** Reads the model of a part. */
    default <M> M read(String part, Reader<M> reader) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(open(part)))) {
            return reader.read(in);
        }
    }

    /** Reads a model. */
    @FunctionalInterface
    interface Reader<M> {
        M read(DataInput in) throws IOException;
    }
}
