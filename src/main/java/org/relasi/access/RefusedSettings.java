package org.relasi.access;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.relasi.embedded.SetupProblem;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Settings of the frameworks that would open a door which a setting of ours keeps shut, or show a secret. */
final class RefusedSettings {

    private static final String STORE = "spring.neo4j.uri";
    private static final String STRATEGY = "server.forward-headers-strategy";
    private static final List<String> BELIEVING =
            List.of("server.tomcat.remoteip.remote-ip-header", "server.tomcat.remoteip.protocol-header");
    private static final Pattern WITH_USER = Pattern.compile("[a-zA-Z0-9+.-]+://[^/?#]*@.*", Pattern.DOTALL);

    private RefusedSettings() {}

    /** What is wrong with the first of them; never says its value. */
    static Optional<SetupProblem> in(Environment environment) {
        if (WITH_USER.matcher(environment.getProperty(STORE, "").strip()).matches()) {
            return Optional.of(new SetupProblem(
                    "--" + STORE + " holds a name or a password, which logs and the process list would show.",
                    "Give them apart: --spring.neo4j.authentication.username=NAME, and the password by the environment:"
                            + " SPRING_NEO4J_AUTHENTICATION_PASSWORD."));
        }
        String strategy = environment.getProperty(STRATEGY, "none").strip();
        if (!strategy.equalsIgnoreCase("none")) {
            return Optional.of(believes(STRATEGY + "=" + strategy));
        }
        return BELIEVING.stream()
                .filter(setting -> StringUtils.hasText(environment.getProperty(setting)))
                .map(RefusedSettings::believes)
                .findFirst();
    }

    private static SetupProblem believes(String setting) {
        return new SetupProblem(
                "With " + setting + " everybody is believed who says to be a proxy.",
                "Leave it out, and name your proxies: --relasi.http.proxies=10.0.0.7,10.1.0.0/16");
    }
}
