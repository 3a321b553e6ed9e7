package org.relasi.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trees written down in a test. */
final class Trees {

    private Trees() {}

    /** Sentences in CoNLL-U, with {@code |} for tabs, so that they can be read beside the test. */
    static List<TreebankSentence> read(String conllu) {
        try {
            Path file = Files.createTempFile("trees", ".conllu");
            try {
                Files.writeString(file, conllu.replace('|', '\t'));
                return ConlluReader.read(file, "test");
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TreebankSentence sentence(String conllu) {
        return read(conllu).get(0);
    }
}
