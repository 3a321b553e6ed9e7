package org.relasi.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who runs a store, as its file {@code instance.json} tells other processes. Counts only while the directory is locked.
 *
 * @param pid process id of the service or command that holds the directory
 * @param boltUri where its Neo4j answers; absent while it starts
 * @param apiAddress base URL of its REST API; absent for a command without one
 */
record Instance(
        long pid, @Nullable String boltUri, @Nullable String apiAddress) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Writes the file so that a reader sees the old or the new one, never half of it. */
    void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, JSON.writeValueAsString(this));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    static Optional<Instance> read(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(JSON.readValue(Files.readString(file), Instance.class))
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
