package org.relasi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class that needs a real Neo4j: {@code @StoreTest class FooIT}.
 *
 * <p>The class gets the server of {@link TestNeo4j}; a Spring context started in it finds the same server, as
 * {@code spring.neo4j.uri} is set for it. The class is skipped only where containers were asked for and no Docker engine
 * answers.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StoreExtension.class)
public @interface StoreTest {}
