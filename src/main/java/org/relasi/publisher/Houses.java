package org.relasi.publisher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Houses whose names and hosts letters do not tell to be one, or would tell to be one wrongly: {@code houses.txt}.
 *
 * @param byKey by the key of each of their names
 * @param byHost by each of their hosts
 * @param apart what is put before the label of a domain whose subdomains are publishers of their own
 */
record Houses(Map<String, Publisher> byKey, Map<String, Publisher> byHost, Map<String, String> apart) {

    private static final String RESOURCE = "houses.txt";

    Houses {
        byKey = Map.copyOf(byKey);
        byHost = Map.copyOf(byHost);
        apart = Map.copyOf(apart);
    }

    static Houses load() {
        Reading reading = new Reading();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Houses.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(reading::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return new Houses(reading.byKey, reading.byHost, reading.apart);
    }

    Optional<Publisher> named(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<Publisher> at(String host) {
        return Optional.ofNullable(byHost.get(host));
    }

    /** Whether a host is that of a paper of its own within a shared domain: {@code jateng.tribunnews.com}. */
    boolean isApart(HostName host) {
        return apart.containsKey(host.domain()) && !host.front().isEmpty() && !byHost.containsKey(host.shown());
    }

    String apartKey(HostName host) {
        return FoldedName.letters(apart.getOrDefault(host.domain(), "") + host.front());
    }

    /** The lines of the file, one after the other. */
    private static final class Reading {
        private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
        private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
        private static final Pattern SPACE = Pattern.compile("\\s+");

        private final Map<String, Publisher> byKey = new HashMap<>();
        private final Map<String, Publisher> byHost = new HashMap<>();
        private final Map<String, String> apart = new HashMap<>();

        private void add(String line) {
            List<String> parts = List.of(BAR.split(line, -1));
            if (parts.size() != 3) {
                throw new IllegalStateException(RESOURCE + " has a line without three parts: " + line);
            }
            if (parts.get(0).isEmpty()) {
                for (String domain : SPACE.split(parts.get(2), -1)) {
                    apart.put(domain, parts.get(1));
                }
                return;
            }
            Publisher house = new Publisher(FoldedName.of(parts.get(0)), parts.get(0));
            put(byKey, house.key(), house);
            for (String name : SEMICOLON.split(parts.get(1), -1)) {
                put(byKey, FoldedName.of(name), house);
            }
            for (String host : SPACE.split(parts.get(2), -1)) {
                put(byHost, host, house);
            }
        }

        private static void put(Map<String, Publisher> houses, String name, Publisher house) {
            Publisher other = name.isEmpty() ? null : houses.putIfAbsent(name, house);
            if (other != null && !other.equals(house)) {
                throw new IllegalStateException(
                        RESOURCE + " gives '" + name + "' to " + other.name() + " and to " + house.name());
            }
        }
    }
}
