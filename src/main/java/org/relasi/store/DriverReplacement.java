package org.relasi.store;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/**
 * Makes Spring Boot's driver a new one each time it is asked for, and for the watch only; all others get the watched one. So
 * every setting {@code spring.neo4j.*} means what Spring Boot says that it means.
 */
final class DriverReplacement implements BeanDefinitionRegistryPostProcessor {

    /** Name of Spring Boot's driver. */
    static final String REAL = "neo4jDriver";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        BeanDefinition real = registry.getBeanDefinition(REAL);
        real.setScope(BeanDefinition.SCOPE_PROTOTYPE);
        real.setAutowireCandidate(false);
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) registry;
        registry.registerBeanDefinition(
                "watchedDriver",
                BeanDefinitionBuilder.genericBeanDefinition(
                                Driver.class,
                                () -> beans.getBean(StoreWatch.class).driver())
                        .setPrimary(true)
                        .addDependsOn("storeStart")
                        .setDestroyMethodName("")
                        .getBeanDefinition());
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // all is done
    }
}
