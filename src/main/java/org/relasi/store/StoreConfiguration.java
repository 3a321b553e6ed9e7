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

    /** The driver is made once here, so that all that it needs is there when another thread makes it. */
    @Bean
    StoreWatch storeWatch(
            StoreSettings settings,
            ObjectProvider<StorePreparation> preparations,
            ObjectProvider<StoreRevival> revivals,
            ApplicationContext context) {
        context.getBean(DriverReplacement.REAL, Driver.class).close();
        return new StoreWatch(
                () -> context.getBean(DriverReplacement.REAL, Driver.class),
                preparations.orderedStream().toList(),
                revivals.orderedStream().toList(),
                settings);
    }

    /** @param details named so that the watch ends before an embedded store does */
    @Bean
    StoreStart storeStart(
            StoreWatch watch,
            StoreSettings settings,
            Neo4jConnectionDetails details,
            ObjectProvider<StoreOpening> openings,
            ApplicationContext context) {
        boolean serves = context instanceof WebApplicationContext;
        return new StoreStart(watch, openings.orderedStream().toList(), settings, details.getUri(), serves);
    }
}
