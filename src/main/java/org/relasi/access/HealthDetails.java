package org.relasi.access;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Who sees more of the health than up or down, where no setting says so: everybody, or those with a key where keys are asked for. */
final class HealthDetails implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean guarded = environment.getProperty("relasi.security.enabled", Boolean.class, false);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "relasi-health-details",
                        Map.of("management.endpoint.health.show-details", guarded ? "when-authorized" : "always")));
    }
}
