package org.relasi.access;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By which names the service is asked, and through whom, {@code relasi.http.*}.
 *
 * @param hosts names and addresses, such as {@code news.example.org}, by which it answers beside those of loopback and the
 *     address that a request came in on
 * @param proxies addresses of the reverse proxies whose {@code X-Forwarded-*} is believed, or ranges such as {@code
 *     10.0.0.0/8}; none by default
 */
@ConfigurationProperties(value = "relasi.http", ignoreUnknownFields = false)
record HttpSettings(
        @DefaultValue List<String> hosts, @DefaultValue List<String> proxies) {

    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(/\\d{1,3})?");

    HttpSettings {
        hosts = List.copyOf(hosts);
        proxies = List.copyOf(proxies);
        hosts.forEach(HttpSettings::requireHost);
        proxies.forEach(HttpSettings::requireRange);
    }

    private static void requireHost(String host) {
        if (HostName.of(host).isEmpty()) {
            throw new IllegalArgumentException("relasi.http.hosts: '" + host
                    + "' must be a name or an address such as news.example.org, without scheme, port or path");
        }
    }

    private static void requireRange(String range) {
        if (!RANGE.matcher(range).matches() || !ProxyValve.isRange(range)) {
            throw new IllegalArgumentException("relasi.http.proxies: '" + range
                    + "' must be an address such as 10.0.0.7, or a range such as 10.0.0.0/8");
        }
    }
}
