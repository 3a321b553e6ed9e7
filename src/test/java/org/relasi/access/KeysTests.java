package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private KeysFile file;

    @BeforeEach
    void nameFile() {
        file = new KeysFile(folder.resolve("new").resolve("keys.json"));
    }

    @Test
    void knowsAKeyByItsSecretAlone() {
        Secret secret = add("one", Role.ANALYST, null);
        Secret other = add("two", Role.READER, null);
        Keys keys = new Keys(file, NOON);

        assertThat(keys.find(secret)).map(ApiKey::name).contains("one");
        assertThat(keys.find(secret)).map(ApiKey::role).contains(Role.ANALYST);
        assertThat(keys.find(other)).map(ApiKey::name).contains("two");
        assertThat(keys.find(Secret.random())).isEmpty();
        assertThat(keys.find(new Secret(secret.text() + "x"))).isEmpty();
        assertThat(keys.find(new Secret(secret.digest()))).isEmpty();
    }

    @Test
    void noticesWhatIsAddedAndRevokedAfterItsStart() {
        Keys keys = new Keys(file, NOON);
        Secret secret = add("one", Role.READER, null);
        assertThat(keys.find(secret)).isPresent();

        file.change(all -> List.of());

        assertThat(keys.find(secret)).isEmpty();
    }

    @Test
    void admitsAKeyUpToTheEndOfItsLastDay() {
        Secret today = add("today", Role.READER, LocalDate.of(2026, 3, 10));
        Secret yesterday = add("yesterday", Role.READER, LocalDate.of(2026, 3, 9));
        Keys keys = new Keys(file, NOON);

        assertThat(keys.find(today)).isPresent();
        assertThat(keys.find(yesterday)).isEmpty();
    }

    @Test
    void admitsNobodyByAFileThatCannotBeRead() throws IOException {
        Secret secret = add("one", Role.READER, null);
        Keys keys = new Keys(file, NOON);
        String good = Files.readString(file.path());

        Files.writeString(file.path(), "{\"keys\": [" + secret.text());
        assertThat(keys.find(secret)).isEmpty();

        Files.writeString(file.path(), good);
        assertThat(keys.find(secret)).isPresent();
    }

    @Test
    void doesNotStartWithAFileThatCannotBeReadAndTellsNothingOfIt() throws IOException {
        Secret secret = add("one", Role.READER, null);
        Files.writeString(file.path(), "{\"keys\": [\n" + secret.text());

        assertThatExceptionOfType(KeysFile.UnreadableKeys.class)
                .isThrownBy(() -> new Keys(file, NOON))
                .withMessageContaining(file.path().toString())
                .withMessageContaining("line 2")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("relasi_"));
    }

    @Test
    void keepsNoSecretAndLetsOnlyTheOwnerReadTheFile() throws IOException {
        Secret secret = add("one", Role.EDITOR, null);

        try (Stream<Path> files = Files.list(file.path().getParent())) {
            assertThat(files)
                    .allSatisfy(each -> assertThat(Files.readString(each))
                            .doesNotContain(secret.text().substring(7)));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    private Secret add(String name, Role role, @Nullable LocalDate expires) {
        Secret secret = Secret.random();
        ApiKey key = new ApiKey(name, role, LocalDate.of(2026, 1, 1), expires, secret.digest());
        file.change(keys -> Stream.concat(keys.stream(), Stream.of(key)).toList());
        return secret;
    }
}
