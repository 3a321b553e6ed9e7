package org.relasi.embedded;

import java.io.IOException;
import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.context.WebApplicationContext;

/** Gives the driver an embedded store, unless {@code spring.neo4j.uri} names an outside server. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedConfiguration.NoOutsideServer.class)
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedConfiguration {

    @Bean
    EmbeddedStore embeddedStore(EmbeddedSettings settings, ApplicationContext context) {
        if (!(context instanceof WebApplicationContext)) {
            return EmbeddedStore.shared(settings);
        }
        Environment environment = context.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 8080);
        return EmbeddedStore.alone(settings, "http://localhost:" + port);
    }

    @Bean
    LogSeal logSeal(EmbeddedSettings settings) throws IOException {
        return new LogSeal(DataDirectory.at(settings.directory()).logs());
    }

    /** The driver depends on this bean and this bean on the store, so the driver closes before the store stops. */
    @Bean
    Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedStore store) {
        return new OurAccount(store.boltUri(), store.token());
    }

    private record OurAccount(URI uri, AuthToken token) implements Neo4jConnectionDetails {
        @Override
        public URI getUri() {
            return uri;
        }

        @Override
        public AuthToken getAuthToken() {
            return token;
        }

        @Override
        public String toString() {
            return uri.toString();
        }
    }

    /** No outside server is named. */
    static final class NoOutsideServer extends NoneNestedConditions {

        NoOutsideServer() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.neo4j.uri")
        static final class OutsideServer {}
    }
}
