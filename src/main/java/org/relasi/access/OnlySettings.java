package org.relasi.access;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** Reads the settings as the service does, from its files and the environment too, and starts nothing else of it. */
@EnableConfigurationProperties(SecuritySettings.class)
class OnlySettings {

    /** Empty where they are wrong; the reason was told already */
    static Optional<SecuritySettings> read(List<String> settings) {
        SpringApplication application = new SpringApplication(OnlySettings.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        application.addListeners(new AccessEnvironment());
        try (ConfigurableApplicationContext context = application.run(settings.toArray(String[]::new))) {
            return Optional.of(context.getBean(SecuritySettings.class));
        } catch (RuntimeException toldAlready) {
            return Optional.empty();
        }
    }
}
