package org.relasi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys that count now: those of the file as it is at this moment, so that a revoked key ends with the next request. */
final class Keys {

    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);

    private final KeysFile file;
    private final Clock clock;
    private volatile Known known = new Known(null, List.of());

    /** @throws KeysFile.UnreadableKeys where the file cannot be read to begin with */
    Keys(KeysFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
        known = new Known(file.state(), file.read());
    }

    /** The key that a secret belongs to; empty where it is unknown, revoked or expired. */
    Optional<ApiKey> find(Secret secret) {
        String digest = secret.digest();
        ApiKey found = null;
        for (ApiKey key : current()) {
            if (key.isOf(digest)) {
                found = key;
            }
        }
        LocalDate today = LocalDate.now(clock);
        return Optional.ofNullable(found).filter(key -> key.countsOn(today));
    }

    /** All keys, also those that have expired. */
    List<ApiKey> current() {
        Object state = file.state();
        if (!Objects.equals(state, known.state)) {
            known = new Known(state, read());
        }
        return known.keys;
    }

    /** A file that cannot be read admits nobody: the old keys may be those that somebody just revoked. */
    private List<ApiKey> read() {
        try {
            List<ApiKey> keys = file.read();
            LOG.info("{} keys in {}", keys.size(), file.path());
            return keys;
        } catch (KeysFile.UnreadableKeys e) {
            LOG.error("{}; until it is mended no key counts", e.getMessage());
            return List.of();
        }
    }

    private record Known(@Nullable Object state, List<ApiKey> keys) {}
}
