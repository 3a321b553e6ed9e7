package org.relasi.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.springframework.util.FileSystemUtils;

/**
 * OpenAPI Generator, run as a program of its own, since its libraries are not of our versions. Its jar comes by Maven, once;
 * later runs need no network.
 */
final class ClientGenerator {

    private static final String GENERATOR = "org.openapitools:openapi-generator-cli:7.25.0";
    private static final String OPTIONS = "openApiNullable=false,useJakartaEe=true,useSingleRequestParameter=true,"
            + "hideGenerationTimestamp=true,invokerPackage=client,apiPackage=client.api,modelPackage=client.model";

    private final Path directory;

    ClientGenerator(Path directory) {
        this.directory = directory;
    }

    /** Makes the sources; fails where the generator finds fault with the document. */
    void generate(String document) throws IOException, InterruptedException, RepositoryException {
        FileSystemUtils.deleteRecursively(directory);
        Path json = Files.writeString(Files.createDirectories(directory).resolve("openapi.json"), document);
        Path log = directory.resolve("generator.log");
        Process generator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar().toString(),
                        "generate",
                        "--input-spec=" + json,
                        "--generator-name=java",
                        "--library=native",
                        "--output=" + directory.resolve("java"),
                        "--additional-properties=" + OPTIONS)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(generator.waitFor()).as(Files.readString(log)).isZero();
    }

    /** Compiles them, and a source that uses them, with the libraries of this class path; returns the folder of the classes. */
    Path compile(Path use) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        StringWriter told = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> sources = files.getJavaFileObjectsFromPaths(
                    Stream.concat(generated().stream(), Stream.of(use)).toList());
            List<String> options = List.of("-proc:none", "-nowarn", "-d", classes.toString());
            assertThat(compiler.getTask(told, files, null, options, null, sources)
                            .call())
                    .as("%s", told)
                    .isTrue();
        }
        return classes;
    }

    private List<Path> generated() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("java/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Path jar() throws RepositoryException {
        try (Context context = Runtimes.INSTANCE
                .getRuntime()
                .create(ContextOverrides.create().withUserSettings(true).build())) {
            ArtifactRequest request =
                    new ArtifactRequest(new DefaultArtifact(GENERATOR), context.remoteRepositories(), null);
            return context.repositorySystem()
                    .resolveArtifact(context.repositorySystemSession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        }
    }
}
