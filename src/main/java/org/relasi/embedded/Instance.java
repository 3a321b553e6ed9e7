package org.relasi.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who runs a store, as its file {@code instance.json} tells other processes. Counts only while the directory is locked.
 *
 * @param pid process id of the service or command that holds the directory
 * @param boltUri where its Neo4j answers; absent while it starts
 * @param apiAddress base URL of its REST API; absent for a command without one
 * @param browserUri address of its Neo4j Browser; absent while it starts
 * @param readOnly whether its store takes no writes
 */
record Instance(
        long pid,
        @Nullable String boltUri,
        @Nullable String apiAddress,
        @Nullable String browserUri,
        boolean readOnly) {

    /** Made only where there is something to read or write, as it takes a while. */
    private static final class Json {
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** Of a process that starts its store. */
    static Instance starting(@Nullable String apiAddress, boolean readOnly) {
        return new Instance(ProcessHandle.current().pid(), null, apiAddress, null, readOnly);
    }

    Instance serving(String bolt, String browser) {
        return new Instance(pid, bolt, apiAddress, browser, readOnly);
    }

    /** Writes the file so that a reader sees the old or the new one, never half of it. */
    void write(Path file) throws IOException {
        OwnerOnly.write(file, Json.MAPPER.writeValueAsString(this));
    }

    static Optional<Instance> read(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Json.MAPPER.readValue(Files.readString(file), Instance.class))
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
