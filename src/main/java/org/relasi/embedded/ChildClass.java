package org.relasi.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;

/** Copies {@link Neo4jChild} to where another JVM finds it, as our own jar nests its classes. */
final class ChildClass {

    private static final String NAME = Neo4jChild.class.getName().replace('.', '/') + ".class";

    private ChildClass() {}

    /**
     * An entry for a class path.
     *
     * @param cache where it is a jar, named by what is in it, which a {@link ClassArchive} needs
     * @param lib where it is a file below folders, if nothing can be written to the cache
     */
    static Path in(Path cache, Path lib) throws IOException {
        byte[] bytes = bytes();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        Path jar = cache.resolve("neo4j-child-%08x.jar".formatted(sum.getValue()));
        try {
            if (!Files.isRegularFile(jar)) {
                OwnerOnly.folder(cache);
                writeJar(jar, bytes);
            }
            return jar;
        } catch (IOException readOnly) {
            Path file = lib.resolve(NAME);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return lib;
        }
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in = Neo4jChild.class.getResourceAsStream("Neo4jChild.class")) {
            return Objects.requireNonNull(in, NAME).readAllBytes();
        }
    }

    /** Two may write it at once; whoever reads sees a whole one. */
    private static void writeJar(Path jar, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(jar.getParent(), "neo4j-child", ".new");
        try {
            try (OutputStream file = Files.newOutputStream(draft);
                    JarOutputStream out = new JarOutputStream(file)) {
                out.putNextEntry(new JarEntry(NAME));
                out.write(bytes);
            }
            Files.move(draft, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
