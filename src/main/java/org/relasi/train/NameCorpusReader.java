package org.relasi.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a name corpus: a word a line, its columns parted by a tab or else by spaces, sentences parted by blank lines. Labels
 * may be IOB1 ({@code I-} begins a name) or BIO, with any of the names in {@link NameKind}; other kinds become {@code O}.
 */
final class NameCorpusReader {

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final String DOCUMENT = "-DOCSTART-";

    private final Path file;
    private final DataFile corpus;
    private final List<NameSentence> sentences = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private String lastSeen = "O";
    private int line;

    private NameCorpusReader(Path file, DataFile corpus) {
        this.file = file;
        this.corpus = corpus;
    }

    /** @throws MalformedData with file and line */
    static List<NameSentence> read(Path file, DataFile corpus) throws IOException {
        return new NameCorpusReader(file, corpus).read();
    }

    private List<NameSentence> read() throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String text = in.readLine();
            while (text != null) {
                line++;
                read(text);
                text = in.readLine();
            }
            close();
            return List.copyOf(sentences);
        }
    }

    private void read(String text) {
        if (text.isBlank() || text.startsWith(DOCUMENT)) {
            close();
        } else if (!corpus.hasComments() || !text.startsWith("# ")) {
            String[] columns = text.indexOf('\t') >= 0 ? text.split("\t", -1) : SPACES.split(text, -1);
            word(columns);
        }
    }

    private void word(String[] columns) {
        if (columns.length != corpus.columns().size()) {
            throw malformed(
                    columns.length + " columns instead of " + corpus.columns().size());
        }
        String form = columns[corpus.formColumn()];
        String label = label(columns[corpus.labelColumn()].strip());
        if (!form.isBlank()) { // tweets have words of which nothing is to be seen
            forms.add(form);
            labels.add(label);
        }
    }

    private String label(String raw) {
        boolean outside = raw.equals("O");
        if (!outside && (raw.length() < 3 || !(raw.startsWith("B-") || raw.startsWith("I-")))) {
            throw malformed("'" + raw + "' is not a label");
        }
        Optional<NameKind> kind = outside ? Optional.empty() : NameKind.of(raw.substring(2));
        boolean continues = !outside
                && raw.startsWith("I-")
                && !lastSeen.equals("O")
                && raw.substring(2).equals(lastSeen.substring(2));
        lastSeen = raw;
        return kind.map(known -> (continues ? "I-" : "B-") + known).orElse("O");
    }

    private void close() {
        if (!forms.isEmpty()) {
            sentences.add(new NameSentence(corpus.name(), forms, labels));
            forms.clear();
            labels.clear();
        }
        lastSeen = "O";
    }

    private MalformedData malformed(String what) {
        return new MalformedData(file, line, what);
    }
}
