package org.relasi.access;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns of secrets among the arguments: the list of processes shows them to everybody at this machine. */
@Component
final class ShownSecrets {

    private static final Logger LOG = LoggerFactory.getLogger(ShownSecrets.class);

    private final Set<String> shown;

    ShownSecrets(ApplicationArguments arguments) {
        shown = arguments.getOptionNames().stream()
                .filter(ShownSecrets::isSecret)
                .collect(Collectors.toUnmodifiableSet());
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        shown.forEach(name -> LOG.warn(
                "The list of processes shows what --{} says to everybody at this machine; use the environment: {}",
                name,
                name.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_')));
    }

    private static boolean isSecret(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of("password", "secret", "token").anyMatch(last::contains);
    }
}
