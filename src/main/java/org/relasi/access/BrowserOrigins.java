package org.relasi.access;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.cors.CorsConfiguration;

/**
 * From where Neo4j Browser asks: its own address, under each name of loopback where it has one of them. Where its address is
 * not known, from any port of this machine.
 *
 * @param known such as {@code http://localhost:7474}; empty where not known
 */
record BrowserOrigins(List<String> known) {

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    BrowserOrigins {
        known = List.copyOf(known);
    }

    /** @param address of Neo4j Browser, with or without what it needs to connect */
    static BrowserOrigins of(@Nullable String address) {
        if (!StringUtils.hasText(address)) {
            return new BrowserOrigins(List.of());
        }
        URI uri = URI.create(address.strip());
        String host = String.valueOf(uri.getHost());
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        boolean loopback = HostName.of(host).filter(HostName::isLoopback).isPresent();
        return new BrowserOrigins((loopback ? LOOPBACK.stream() : Stream.of(host))
                .map(name -> uri.getScheme() + "://" + name + port)
                .toList());
    }

    CorsConfiguration configuration() {
        if (known.isEmpty()) {
            return new AnyPortOfThisMachine();
        }
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.setAllowedOrigins(known);
        return configuration;
    }

    private static final class AnyPortOfThisMachine extends CorsConfiguration {

        @Override
        public @Nullable String checkOrigin(@Nullable String origin) {
            String named = super.checkOrigin(origin);
            return named == null && isLoopback(String.valueOf(origin)) ? ALL : named;
        }

        private static boolean isLoopback(String origin) {
            int host = origin.indexOf("://") + 3;
            return origin.matches("https?://[^/?#@]+")
                    && HostName.ofHeader(origin.substring(host))
                            .filter(HostName::isLoopback)
                            .isPresent();
        }
    }
}
