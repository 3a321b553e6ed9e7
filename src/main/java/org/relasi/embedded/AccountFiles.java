package org.relasi.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of a data directory that hold the accounts of its store, mode 0600: {@code neo4j-password}, one line, for people,
 * and {@code neo4j-service}, a name and a password, for relasi and its commands.
 */
final class AccountFiles {

    private final Path analyst;
    private final Path service;

    AccountFiles(Path directory) {
        this.analyst = directory.resolve("neo4j-password");
        this.service = directory.resolve("neo4j-service");
    }

    /**
     * The accounts that the store is to have.
     *
     * @param given the password that the settings want for people; absent for that of the file, or a new one
     */
    Accounts wanted(@Nullable Password given) {
        Password password = given != null
                ? given.checked("relasi.embedded.password")
                : password().orElseGet(Password::random);
        return new Accounts(new Login(Accounts.ANALYST, password), service().orElseGet(Accounts::newService));
    }

    /** Whether the files say that the store has these accounts. */
    boolean hold(Accounts accounts) {
        return password().filter(accounts.analyst().password()::equals).isPresent()
                && service().filter(accounts.service()::equals).isPresent();
    }

    /** Whether a store was never opened with a password, as far as the files know. */
    boolean none() {
        return password().isEmpty() && service().isEmpty();
    }

    void write(Accounts accounts) throws IOException {
        OwnerOnly.write(analyst, accounts.analyst().password().text() + "\n");
        Login own = accounts.service();
        OwnerOnly.write(service, own.user() + "\n" + own.password().text() + "\n");
    }

    /** The password of people; empty where there is no file, or nothing in it. */
    Optional<Password> password() {
        return lines(analyst).stream().findFirst().map(line -> new Password(line).checked(analyst.toString()));
    }

    /** The account of relasi; empty where there is no file, or no account in it. */
    Optional<Login> service() {
        List<String> lines = lines(service);
        return lines.size() == 2 && lines.get(0).matches(Accounts.SERVICE + "[a-z0-9]+")
                ? Optional.of(new Login(lines.get(0), new Password(lines.get(1)).checked(service.toString())))
                : Optional.empty();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readString(file)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new SetupProblem(
                    file + " cannot be read (" + e.getClass().getSimpleName() + ").",
                    "Run relasi as the user who owns the data directory. Or delete the file: the next start makes a new one"
                            + " and a new password.",
                    e);
        }
    }
}
