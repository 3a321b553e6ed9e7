package org.relasi.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log. Never holds what was sent: no body, no query, no header.
 *
 * @param time when it was done
 * @param who {@code key:NAME}, {@code token:SUBJECT}, {@code shell:USER}, or {@code anonymous}
 * @param role of that caller; absent for none
 * @param address from which the request came; absent for the command line
 * @param method of the request; absent for the command line
 * @param path of the request, or the command
 * @param article its id, where it was about one
 * @param outcome {@code created}, {@code unchanged}, {@code done}, {@code refused} or {@code failed}
 * @param status of the answer, or exit code of the command
 * @param requestId of the request, as in the other log; absent where it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditLine(
        Instant time,
        String who,
        @Nullable String role,
        @Nullable String address,
        @Nullable String method,
        String path,
        @Nullable String article,
        String outcome,
        int status,
        @Nullable String requestId) {}
