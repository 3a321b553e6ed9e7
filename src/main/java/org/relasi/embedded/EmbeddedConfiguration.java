package org.relasi.embedded;

import java.io.IOException;
import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.relasi.store.StoreRevival;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;

/** Gives the driver an embedded store, unless {@code spring.neo4j.uri} names an outside server. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedConfiguration.NoOutsideServer.class)
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedConfiguration {

    /** Where {@link StoreEnvironment} has not begun one. */
    @Bean
    @ConditionalOnMissingBean
    EarlyStore earlyStore(EmbeddedSettings settings, ApplicationContext context) {
        return new EarlyStore(settings, context.getEnvironment(), context instanceof WebApplicationContext);
    }

    /** Its settings, named so that they are found valid first. */
    @Bean
    EmbeddedStore embeddedStore(EarlyStore early, EmbeddedSettings settings) {
        return early.store();
    }

    @Bean
    StoreRevival embeddedStoreRevival(EmbeddedStore store) {
        return store::revive;
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
