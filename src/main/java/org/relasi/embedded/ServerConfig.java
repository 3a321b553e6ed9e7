package org.relasi.embedded;

import java.io.IOException;
import java.nio.file.Files;
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
 */
record ServerConfig(
        int boltPort,
        int httpPort,
        DataSize pageCache,
        @Nullable String apiAddress) {

    /**
     * Sent with the pages of Neo4j Browser, which would ask strangers for fonts, and tell them about errors and clicks: it gets no
     * further than this machine.
     */
    static final String BROWSER_MAY_ASK = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            "connect-src 'self' ws://localhost:* ws://127.0.0.1:* http://localhost:* http://127.0.0.1:*",
            "object-src 'none'",
            "form-action 'self'",
            "base-uri 'self'",
            "frame-ancestors 'none'");

    void write(Path file, Path logs) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(logs));
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
        // Loopback only, and as open to other users of the machine as the REST API beside it.
        entries.put("dbms.security.auth_enabled", "false");
        entries.put("dbms.usage_report.enabled", "false");
        entries.put("client.allow_telemetry", "false");
        entries.put("dbms.security.http_static_content_security_policy_header", BROWSER_MAY_ASK);
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
}
