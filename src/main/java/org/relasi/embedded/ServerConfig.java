package org.relasi.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * The configuration file of the embedded server. Neo4j checks it strictly: an unknown key stops its start.
 *
 * @param boltPort port for queries, on loopback only
 * @param httpPort port for Neo4j Browser, on loopback only
 * @param pageCache memory for store files
 * @param apiAddress base URL of the service, which Neo4j Browser reads its style and its guide from; absent without a service
 * @param readOnly whether no query may write
 */
record ServerConfig(
        int boltPort,
        int httpPort,
        DataSize pageCache,
        @Nullable String apiAddress,
        boolean readOnly) {

    void write(Path file, Path logs) throws IOException {
        OwnerOnly.folderOf(file);
        OwnerOnly.write(file, text(logs));
    }

    String text(Path logs) {
        return entries(logs).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n", "# Written anew at each start.\n", "\n"));
    }

    private Map<String, String> entries(Path logs) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("server.default_listen_address", "127.0.0.1");
        entries.put("server.bolt.listen_address", "127.0.0.1:" + boltPort);
        entries.put("server.bolt.advertised_address", "localhost:" + boltPort);
        entries.put("server.http.listen_address", "127.0.0.1:" + httpPort);
        entries.put("server.http.advertised_address", "localhost:" + httpPort);
        entries.put("server.directories.logs", logs.toString().replace('\\', '/'));
        entries.put("server.memory.pagecache.size", pageCache.toMegabytes() + "m");
        entries.putAll(doors());
        entries.put("server.databases.default_to_read_only", String.valueOf(readOnly));
        entries.put("dbms.usage_report.enabled", "false");
        entries.put("client.allow_telemetry", "false");
        entries.put("db.tx_log.preallocate", "false");
        entries.put("db.tx_log.rotation.retention_policy", "256M size");
        // Clients are gone before the server: waiting for them made every stop 10 s long.
        entries.put("internal.server.bolt.thread_pool_shutdown_wait_time", "0s");
        if (apiAddress != null) {
            entries.put("browser.remote_content_hostname_whitelist", "localhost,127.0.0.1");
            entries.put("browser.post_connect_cmd", BrowserStart.commands(apiAddress));
        }
        return entries;
    }

    /** Loopback is no door: every web page that somebody opens on this machine reaches it. */
    private Map<String, String> doors() {
        Map<String, String> doors = new LinkedHashMap<>();
        doors.put("dbms.security.auth_enabled", "true");
        // Against guessing. It locks the account of people only: that of the service has a name that nobody can guess.
        doors.put("dbms.security.auth_max_failed_attempts", "3");
        doors.put("dbms.security.auth_lock_time", "5s");
        doors.put("dbms.security.http_access_control_allow_origin", "http://localhost:" + httpPort);
        // Neo4j Browser asks by Bolt; nobody needs to ask by HTTP.
        doors.put("server.http_enabled_modules", "BROWSER");
        doors.put("dbms.security.http_static_content_security_policy_header", contentPolicy());
        return doors;
    }

    /** Neo4j Browser loads nothing from elsewhere, tells nobody anything, and logs in nowhere else. */
    private String contentPolicy() {
        String service = apiAddress == null ? "" : " " + apiAddress;
        return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                + " font-src 'self' data:; worker-src 'self' blob:; base-uri 'none'; object-src 'none'; form-action 'self';"
                + " frame-ancestors 'none';"
                + " connect-src 'self' ws://localhost:%1$d http://localhost:%1$d ws://127.0.0.1:%1$d http://127.0.0.1:%1$d%2$s"
                        .formatted(boltPort, service);
    }
}
