package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTests {

    @Test
    void isLongAndNeverTheSameAndCanBePasted() {
        assertThat(Stream.generate(Password::random).limit(200).map(Password::text))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[A-Za-z0-9]{24}"));
    }

    @Test
    void isShownByNothingThatHoldsIt() {
        Password password = Password.of("to-be-hidden-17");
        Login login = new Login("neo4j", password);
        EmbeddedSettings plain = Settings.in(Path.of("data"));
        EmbeddedSettings settings = new EmbeddedSettings(
                plain.directory(),
                0,
                0,
                plain.heap(),
                plain.pageCache(),
                plain.startTimeout(),
                plain.jvmOptions(),
                password,
                false);

        assertThat(Stream.of(password, login, new Accounts(login, login), settings)
                        .map(Object::toString))
                .noneMatch(text -> text.contains("hidden-17"))
                .allMatch(text -> text.contains("(hidden)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short-7", "          ", "two-lines\nof-it", "a-tab\tis-in-it"})
    void isRefusedWithoutBeingShownWhereNeo4jWouldNotTakeIt(String text) {
        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> Password.of(text).checked("the file"))
                .withMessage("The password of the store in the file cannot be taken.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eight-ch", "with blanks in it", "kata-sandi-ñ-€", "'; DROP USER neo4j; //"})
    void isTakenAsItIsOtherwise(String text) {
        assertThat(Password.of(text).checked("the file").text()).isEqualTo(text);
    }
}
