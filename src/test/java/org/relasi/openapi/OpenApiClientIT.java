package org.relasi.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A client that OpenAPI Generator makes of the served document compiles, and talks to the service. */
class OpenApiClientIT extends ServedApi {

    private static final Path DIRECTORY = Path.of("target", "openapi-client").toAbsolutePath();
    private static final Path USE = Path.of("src", "test", "client", "UseOfClient.java");

    @Test
    void talksToTheServiceByAGeneratedClient() throws Exception {
        ClientGenerator generator = new ClientGenerator(DIRECTORY);
        generator.generate(api.root().toPrettyString());
        Path classes = generator.compile(USE);

        long entities = driver.executableQuery("MATCH (e:Entity) RETURN count(e)")
                .execute()
                .records()
                .get(0)
                .get(0)
                .asLong();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            assertThat(use(loader).apply("http://localhost:" + port))
                    .containsExactly(
                            "found Rusia",
                            "got Rusia with aliases [Kremlin, Moskow, Russia]",
                            "read " + entities + " entities on pages of 1",
                            "404 urn:relasi:problem:entity-not-found id",
                            "400 urn:relasi:problem:invalid-request limit",
                            "Jerman ACCUSES Rusia since 2021-01-10",
                            "true by the sentence Jerman menuduh Rusia meracuni Alexei Navalny.",
                            "extracted ACCUSES");
        }
    }

    /** The only thing that both sides know is {@link Function}. */
    @SuppressWarnings("unchecked")
    private static Function<String, List<String>> use(ClassLoader loader) throws ReflectiveOperationException {
        return (Function<String, List<String>>)
                loader.loadClass("UseOfClient").getDeclaredConstructor().newInstance();
    }
}
