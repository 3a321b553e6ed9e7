package org.relasi.access;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The record of who changed what, and of who was refused: a JSON object a line, in the logger {@code org.relasi.audit}. */
public final class AuditLog {

    static final String LOGGER = "org.relasi.audit";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Clock clock;

    AuditLog(Clock clock) {
        this.clock = clock;
    }

    /** A command that changes the store has ended. */
    public void command(String name, int exitCode) {
        String outcome = exitCode == 0 ? "done" : "failed";
        String who = "shell:" + System.getProperty("user.name");
        write(new AuditLine(now(), who, null, null, null, "relasi " + name, null, outcome, exitCode, null));
    }

    void write(AuditLine line) {
        LOG.info(JSON.writeValueAsString(line));
    }

    Instant now() {
        return clock.instant();
    }
}
