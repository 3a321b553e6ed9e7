package org.relasi.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What each model of a folder was made from, in {@code models.tsv} beside them: part, SHA-256 of all that went in, SHA-256 of
 * the model. By it a training that was stopped goes on where it was.
 */
final class ModelLog {

    private static final String FILE = "models.tsv";
    private static final String HEADER = "# part, SHA-256 of what it was made from, SHA-256 of its model\n";

    private final Path file;
    private final Map<String, Entry> entries = new TreeMap<>();

    private ModelLog(Path file) {
        this.file = file;
    }

    private record Entry(String inputs, String model) {}

    static ModelLog in(Path folder) throws IOException {
        ModelLog log = new ModelLog(folder.resolve(FILE));
        if (Files.exists(log.file)) {
            for (String line : Files.readAllLines(log.file)) {
                String[] columns = line.split("\t", -1);
                if (columns.length == 3) {
                    log.entries.put(columns[0], new Entry(columns[1], columns[2]));
                }
            }
        }
        return log;
    }

    /** Whether the model is there, unchanged, and was made from just these inputs. */
    boolean isMade(String part, String inputs, Path model) throws IOException {
        @Nullable Entry entry = entries.get(part);
        return entry != null && Files.exists(model) && Objects.equals(entry, new Entry(inputs, Sha256.of(model)));
    }

    void put(String part, String inputs, Path model) throws IOException {
        entries.put(part, new Entry(inputs, Sha256.of(model)));
        StringBuilder text = new StringBuilder(HEADER);
        entries.forEach((name, entry) -> text.append(name)
                .append('\t')
                .append(entry.inputs())
                .append('\t')
                .append(entry.model())
                .append('\n'));
        Files.writeString(file, text);
    }
}
