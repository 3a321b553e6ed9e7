package org.relasi.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.relasi.embedded.OwnerOnly;
import org.relasi.fetch.Fetched.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which addresses were fetched and stored, and in which version: those seen last, in a file. */
final class Versions {

    private static final Logger LOG = LoggerFactory.getLogger(Versions.class);
    private static final int MOST = 50_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Map<String, Version> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Version> eldest) {
            return size() > MOST;
        }
    };

    Versions(Path file) {
        this.file = file;
        try {
            known.putAll(
                    JSON.readValue(Files.readString(file), new TypeReference<LinkedHashMap<String, Version>>() {}));
        } catch (IOException | JacksonException unknown) {
            LOG.debug("nothing is known of what was fetched: {}", unknown.toString());
        }
    }

    synchronized boolean knows(String url) {
        return known.containsKey(url);
    }

    synchronized Version of(String url) {
        return known.getOrDefault(url, Version.NONE);
    }

    /** What is stored may be asked for by its version from now on. */
    synchronized void remember(Map<String, Version> stored) {
        if (stored.isEmpty()) {
            return;
        }
        known.putAll(stored);
        try {
            OwnerOnly.folderOf(file);
            OwnerOnly.write(file, JSON.writeValueAsString(known));
        } catch (IOException e) {
            LOG.warn("What was fetched is not remembered, and will be fetched again: {}", e.toString());
        }
    }
}
