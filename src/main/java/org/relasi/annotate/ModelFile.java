package org.relasi.annotate;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.relasi.article.Language;
import org.relasi.learned.Fingerprint;

/** Models of one language: resources that training wrote. */
final class ModelFile {

    private static final List<String> NAMES =
            List.of("clusters.model", "lemmas.model", "names.model", "parser.model", "tagger.model", "words.model");

    /** Reads a model from its bytes. */
    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }

    private ModelFile() {}

    /** The model of a name; empty where there is none. */
    static <T> Optional<T> read(Language language, String name, Reader<T> reader) {
        try (InputStream in = ModelFile.class.getResourceAsStream(language.code() + "/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(reader.read(new DataInputStream(new BufferedInputStream(in))));
        } catch (IOException e) {
            throw new UncheckedIOException("model " + language.code() + "/" + name, e);
        }
    }

    /** The model of a name, which a language cannot be read without. */
    static <T> T required(Language language, String name, Reader<T> reader) {
        return read(language, name, reader)
                .orElseThrow(() -> new IllegalStateException("no model " + language.code() + "/" + name));
    }

    /** SHA-256, in hex, of all models that a language may have. */
    static String fingerprint(Language language) {
        return Fingerprint.of(
                ModelFile.class::getResourceAsStream,
                NAMES.stream().map(name -> language.code() + "/" + name).toList());
    }
}
