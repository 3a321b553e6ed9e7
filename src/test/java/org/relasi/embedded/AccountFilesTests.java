package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountFilesTests {

    @TempDir
    private Path folder;

    @Test
    void keepsTheAccountsForTheirOwnerAlone() throws IOException {
        AccountFiles files = new AccountFiles(folder);
        Accounts accounts = files.wanted(null);
        assertThat(files.none()).isTrue();
        assertThat(files.hold(accounts)).isFalse();

        files.write(accounts);

        assertThat(files.hold(accounts)).isTrue();
        assertThat(files.wanted(null)).isEqualTo(accounts);
        assertThat(Files.readString(folder.resolve("neo4j-password")).strip())
                .isEqualTo(accounts.analyst().password().text());
        for (String name : new String[] {"neo4j-password", "neo4j-service"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void preferThePasswordOfTheSettingsAndThenDoNotHoldIt() throws IOException {
        AccountFiles files = new AccountFiles(folder);
        files.write(files.wanted(null));

        Accounts wanted = files.wanted(Password.of("chosen-by-hand"));

        assertThat(wanted.analyst().password().text()).isEqualTo("chosen-by-hand");
        assertThat(wanted.service()).isEqualTo(files.service().orElseThrow());
        assertThat(files.hold(wanted)).isFalse();
    }

    @Test
    void takesAPasswordThatSomebodyWroteIntoTheFile() throws IOException {
        Files.writeString(folder.resolve("neo4j-password"), "  written by hand \n\n");

        assertThat(new AccountFiles(folder).wanted(null).analyst().password().text())
                .isEqualTo("written by hand");
        assertThat(new AccountFiles(folder).none()).isFalse();
    }

    @Test
    void namesTheFileWhosePasswordCannotBeTaken() throws IOException {
        Files.writeString(folder.resolve("neo4j-password"), "secret7\n");

        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> new AccountFiles(folder).wanted(null))
                .withMessageContaining(folder.resolve("neo4j-password").toString())
                .withMessageNotContaining("secret7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relasi-only-a-name", "neo4j\nsomething-long\n", "relasi-X y\nsomething-long\n"})
    void makesANewAccountOfItsOwnWhereTheFileHoldsNone(String text) throws IOException {
        Files.writeString(folder.resolve("neo4j-service"), text);
        AccountFiles files = new AccountFiles(folder);

        assertThat(files.service()).isEmpty();
        assertThat(files.wanted(null).service().user()).matches("relasi-[a-z0-9]{16}");
    }
}
