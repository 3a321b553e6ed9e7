package org.relasi.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What reads articles, by a name that changes with whatever reading depends on: the classes, word lists and models of the rooms
 * that read, a model of one's own, and how much is spent on an article. Told once, when it is first asked for.
 */
@Component
public final class ExtractorName {

    private static final List<String> ROOMS =
            List.of("annotate", "article", "country", "extract", "learned", "resolve", "syntax");

    private static final ExtractorName OF_BUILD = new ExtractorName("careful", null);

    private final String mode;
    private final @Nullable String model;
    private volatile @Nullable String told;

    @Autowired
    ExtractorName(Environment environment) {
        this(
                environment.getProperty("relasi.reader.mode", "careful").toLowerCase(Locale.ROOT),
                environment.getProperty("relasi.reader.model"));
    }

    private ExtractorName(String mode, @Nullable String model) {
        this.mode = mode;
        this.model = model;
    }

    /** Of the build, where nothing is set. */
    static ExtractorName ofBuild() {
        return OF_BUILD;
    }

    /** For example {@code careful-9f3a01c2}. */
    public String name() {
        String name = told;
        if (name == null) {
            name = mode + "-" + String.format(Locale.ROOT, "%08x", sum());
            told = name;
        }
        return name;
    }

    private long sum() {
        CRC32 sum = new CRC32();
        try {
            for (String room : ROOMS) {
                addRoom(sum, room);
            }
            if (model != null) {
                addFolder(sum, Path.of(model));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell what reads articles", e);
        }
        return sum.getValue();
    }

    /** In the order of names, so that it is the same from a folder and from a jar. */
    private static void addRoom(CRC32 sum, String room) throws IOException {
        String place = "org/relasi/" + room + "/";
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:" + place + "**");
        List<Resource> files = Stream.of(found)
                .filter(Resource::isReadable)
                .filter(resource -> !nameOf(resource, place).endsWith("/"))
                .sorted((one, other) -> nameOf(one, place).compareTo(nameOf(other, place)))
                .toList();
        for (Resource file : files) {
            add(sum, checksum(file));
        }
    }

    /** A jar tells it of each of its files, so that nothing needs to be unpacked. */
    private static long checksum(Resource file) throws IOException {
        URLConnection connection = file.getURL().openConnection();
        if (connection instanceof JarURLConnection jar) {
            JarEntry entry = jar.getJarEntry();
            if (entry != null && entry.getCrc() >= 0) {
                return entry.getCrc();
            }
        }
        try (InputStream in = file.getInputStream()) {
            return checksum(in);
        }
    }

    private static String nameOf(Resource resource, String place) {
        try {
            String url = resource.getURL().toString();
            return url.substring(Math.max(0, url.lastIndexOf(place)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addFolder(CRC32 sum, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    add(sum, checksum(in));
                }
            }
        }
    }

    private static void add(CRC32 sum, long checksum) {
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(0, checksum));
    }

    private static long checksum(InputStream in) throws IOException {
        CRC32 sum = new CRC32();
        byte[] some = new byte[1 << 16];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            sum.update(some, 0, read);
        }
        return sum.getValue();
    }
}
