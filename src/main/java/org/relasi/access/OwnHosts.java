package org.relasi.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names by which this service may be asked: those of loopback, the address that a request came in on, and what the settings
 * name. A page of another site that has its own name point here (DNS rebinding) asks by that name, and never by these.
 */
final class OwnHosts {

    private final Set<HostName> named;

    /** @param named further names and addresses */
    OwnHosts(List<String> named) {
        this.named = named.stream().map(HostName::of).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** @param arrivedAt address of this machine at which the connection arrived */
    boolean include(Optional<HostName> host, String arrivedAt) {
        return host.filter(asked -> asked.isLoopback()
                        || named.contains(asked)
                        || HostName.of(arrivedAt.replaceFirst("%.*", "")).equals(host))
                .isPresent();
    }
}
