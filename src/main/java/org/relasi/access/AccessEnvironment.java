package org.relasi.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.embedded.SetupProblem;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Refuses, as soon as the settings are read, to open a port to other machines on which anybody may do anything. And says where
 * the audit log goes: beside the other log.
 */
public final class AccessEnvironment implements ApplicationListener<SpringApplicationEvent>, Ordered {

    private static final String AUDIT = "relasi.security.audit-file";

    private @Nullable SetupProblem problem;

    /** After the configuration files are read, and before directories are made and ports are chosen. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 14;
    }

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationEnvironmentPreparedEvent prepared) {
            ConfigurableEnvironment environment = prepared.getEnvironment();
            settleAuditFile(environment);
            problem = RefusedSettings.in(environment).orElse(null);
            if (problem == null && prepared.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE) {
                check(environment);
            }
        } else if (event instanceof ApplicationContextInitializedEvent && problem != null) {
            // Only now, since until logging is set up a failure is told in a form that we do not choose.
            throw problem;
        }
    }

    private static void settleAuditFile(ConfigurableEnvironment environment) {
        if (!environment.containsProperty(AUDIT)) {
            Path directory = Path.of(environment.getProperty("relasi.embedded.directory", "data"));
            Path file = directory.toAbsolutePath().normalize().resolve("logs").resolve("audit.log");
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("relasi-audit", Map.of(AUDIT, file.toString())));
        }
    }

    private void check(Environment environment) {
        boolean guarded = environment.getProperty("relasi.security.enabled", Boolean.class, false);
        boolean meant = environment.getProperty("relasi.security.allow-open", Boolean.class, false);
        try {
            if (!guarded && !meant) {
                requireLoopback(environment, "server.address");
                if (managedApart(environment)) {
                    requireLoopback(environment, "management.server.address");
                }
            }
        } catch (SetupProblem e) {
            problem = e;
        }
    }

    private static boolean managedApart(Environment environment) {
        String port = environment.getProperty("management.server.port", "");
        return StringUtils.hasText(port)
                && !port.equals("-1")
                && !port.equals(environment.getProperty("server.port", "8080"));
    }

    private static void requireLoopback(Environment environment, String setting) {
        String address = environment.getProperty(setting, "").strip();
        if (!isLoopback(address, setting)) {
            throw new SetupProblem(
                    "With " + setting + "=" + (address.isEmpty() ? "(none, which is all)" : address)
                            + " other machines reach this service, and anybody there could read and change everything.",
                    """
                    Ask for keys:           --relasi.security.enabled=true (relasi keys add NAME --role reader makes one).
                    Or stay on loopback:    --%s=127.0.0.1
                    Or, where something else keeps strangers out: --relasi.security.allow-open=true""".formatted(setting));
        }
    }

    /** None at all means every address of this machine. */
    private static boolean isLoopback(String address, String setting) {
        if (address.isEmpty()) {
            return false;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(address)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            throw new SetupProblem(
                    "--" + setting + "=" + address + " is no address of this machine.",
                    "Give it an address such as 127.0.0.1.",
                    e);
        }
    }
}
