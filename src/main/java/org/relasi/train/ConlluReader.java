package org.relasi.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a treebank in CoNLL-U. Comments may lack, and lemmas and features may be {@code _}; tags and trees may not. */
final class ConlluReader {

    private final Path file;
    private final String treebank;
    private final List<TreebankSentence> sentences = new ArrayList<>();
    private ConlluSentence open;
    private int line;

    private ConlluReader(Path file, String treebank) {
        this.file = file;
        this.treebank = treebank;
        open = new ConlluSentence(treebank);
    }

    /**
     * @param treebank short name of the treebank
     * @throws MalformedData with file and line
     */
    static List<TreebankSentence> read(Path file, String treebank) throws IOException {
        return new ConlluReader(file, treebank).read();
    }

    private List<TreebankSentence> read() throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String text = in.readLine();
            while (text != null) {
                line++;
                read(text);
                text = in.readLine();
            }
            line++;
            close();
            return List.copyOf(sentences);
        }
    }

    private void read(String text) {
        try {
            if (text.isBlank()) {
                close();
            } else if (text.startsWith("#")) {
                open.comment(text.substring(1).strip());
            } else {
                open.line(text.split("\t", -1));
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedData(file, line, String.valueOf(e.getMessage()));
        }
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        try {
            sentences.add(open.build());
        } catch (IllegalArgumentException e) {
            throw new MalformedData(file, line - 1, "sentence ending here: " + e.getMessage());
        }
        open = new ConlluSentence(treebank);
    }
}
