package org.relasi.store;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;

/** Puts the watch before the driver that Spring Boot configures. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

    @Bean
    static DriverReplacement driverReplacement() {
        return new DriverReplacement();
    }

    /** @param details named so that the watch ends before an embedded store does */
    @Bean
    StoreWatch storeWatch(
            StoreSettings settings,
            Neo4jConnectionDetails details,
            ObjectProvider<StorePreparation> preparations,
            ApplicationContext context)
            throws InterruptedException {
        StoreWatch watch = new StoreWatch(
                () -> context.getBean(DriverReplacement.REAL, Driver.class),
                preparations.orderedStream().toList(),
                settings);
        watch.start(settings.schemaTimeout());
        boolean serves = context instanceof WebApplicationContext;
        if (!serves && !watch.state().up()) {
            watch.close();
            throw new StoreAway(details.getUri(), watch.state());
        }
        return watch;
    }
}
