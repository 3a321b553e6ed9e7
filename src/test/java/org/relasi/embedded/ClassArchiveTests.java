package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTests {

    @TempDir
    private Path folder;

    private Path cache;
    private Path jar;

    @BeforeEach
    void makeJar() throws IOException {
        cache = folder.resolve("cache");
        jar = Files.writeString(folder.resolve("a.jar"), "1");
    }

    @Test
    void isMadeByTheFirstThatStopsAndReadByTheNext() throws IOException {
        ClassArchive first = archive();
        Path made = Path.of(value(first, "-XX:ArchiveClassesAtExit="));
        Files.writeString(made, "classes");
        first.ended(true);

        Path read = Path.of(value(archive(), "-XX:SharedArchiveFile="));
        assertThat(read).hasContent("classes");
        assertThat(made).doesNotExist();
    }

    @Test
    void isMadeAnewForOtherJarsAndOtherOptions() throws IOException {
        make();

        Files.writeString(jar, "22");
        assertThat(archive().options()).anyMatch(option -> option.startsWith("-XX:ArchiveClassesAtExit="));
        Files.writeString(jar, "1");
        assertThat(ClassArchive.in(cache, List.of(jar), List.of("-XX:-UseCompressedOops"))
                        .options())
                .anyMatch(option -> option.startsWith("-XX:ArchiveClassesAtExit="));
    }

    @Test
    void ofOneThatWasKilledIsLeftOut() throws IOException {
        ClassArchive first = archive();
        Files.writeString(Path.of(value(first, "-XX:ArchiveClassesAtExit=")), "half");
        first.ended(false);

        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void twoAtOnceDoNotWriteToOneFile() {
        assertThat(value(archive(), "-XX:ArchiveClassesAtExit="))
                .isNotEqualTo(value(archive(), "-XX:ArchiveClassesAtExit="));
    }

    @Test
    void removesWhatNobodyUsedForLongAndNothingElse() throws IOException {
        Files.createDirectories(cache);
        Path old = aged("neo4j-0.jsa", Duration.ofDays(31));
        Path abandoned = aged("neo4j-0.jsa.17.4", Duration.ofHours(2));
        Path used = aged("neo4j-1.jsa", Duration.ofDays(29));
        Path beingMade = aged("neo4j-2.jsa.17.4", Duration.ofMinutes(1));
        Path foreign = aged("other", Duration.ofDays(100));

        make();

        assertThat(old).doesNotExist();
        assertThat(abandoned).doesNotExist();
        assertThat(List.of(used, beingMade, foreign)).allMatch(Files::exists);
    }

    @Test
    void isDoneWithoutWhereNothingCanBeWritten() throws IOException {
        Files.writeString(cache, "a file where the folder should be");

        assertThat(archive().options()).isEmpty();
        Path lib = folder.resolve("lib");
        assertThat(ChildClass.in(cache, lib)).isEqualTo(lib);
        assertThat(lib.resolve("org/relasi/embedded/Neo4jChild.class")).isNotEmptyFile();
    }

    @Test
    void theClassOfTheChildIsAJarThatIsWrittenOnce() throws IOException {
        Path made = ChildClass.in(cache, folder.resolve("lib"));
        FileTime time = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(made, time);

        assertThat(ChildClass.in(cache, folder.resolve("lib"))).isEqualTo(made);
        assertThat(Files.getLastModifiedTime(made)).isEqualTo(time);
    }

    private ClassArchive archive() {
        return ClassArchive.in(cache, List.of(jar), List.of());
    }

    private void make() throws IOException {
        ClassArchive archive = archive();
        Files.writeString(Path.of(value(archive, "-XX:ArchiveClassesAtExit=")), "classes");
        archive.ended(true);
    }

    private Path aged(String name, Duration age) throws IOException {
        Path file = Files.writeString(cache.resolve(name), "x");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private static String value(ClassArchive archive, String option) {
        return archive.options().stream()
                .filter(each -> each.startsWith(option))
                .map(each -> each.substring(option.length()))
                .findFirst()
                .orElseThrow();
    }
}
