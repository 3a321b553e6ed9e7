package org.relasi.access;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.relasi.command.FileTrouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code relasi keys}: makes, lists and revokes the keys that the service asks for. Needs no store; a running service notices. */
@Command(
        name = "keys",
        description = "Makes, lists and revokes the keys that callers of the service show.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class KeysCommand implements Runnable {

    private static final int WRONG_USAGE = 2;

    private final List<String> settings;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param settings of the service, {@code --dotted.name=value}: where the file of keys is */
    public KeysCommand(List<String> settings) {
        this.settings = List.copyOf(settings);
    }

    @Override
    public void run() {
        CommandSpec own = Objects.requireNonNull(spec);
        throw new CommandLine.ParameterException(own.commandLine(), "Missing: add, list or revoke");
    }

    @Command(
            name = "add",
            description = "Makes a key and prints it, this once: only a digest of it is kept.",
            mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME", description = "Whose it is: lower-case letters, digits, dots, dashes.")
                    String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            converter = RoleName.class,
                            description = "reader, analyst (also exports) or editor (also changes).")
                    Role role,
            @Option(names = "--expires", paramLabel = "DAY", description = "Last day on which it counts: 2027-01-31.")
                    @Nullable
                    LocalDate expires) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return with((file, audit) -> {
            if (expires != null && expires.isBefore(today)) {
                return fail(expires + " is over.");
            }
            Secret secret = Secret.random();
            ApiKey key = new ApiKey(name, role, today, expires, secret.digest());
            file.change(keys -> plus(keys, key));
            audit.command("keys add " + name + " --role " + role, 0);
            out().println(secret.text());
            err().println("Keep it now: it cannot be shown again. It counts at once.");
            return 0;
        });
    }

    @Command(
            name = "list",
            description = "Lists the keys; they themselves are not kept.",
            mixinStandardHelpOptions = true)
    int list() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return with((file, audit) -> {
            List<ApiKey> keys = file.read();
            if (keys.isEmpty()) {
                out().println("No keys in " + file.path() + ".");
            } else {
                out().printf("%-24s %-8s %-10s %s%n", "NAME", "ROLE", "CREATED", "EXPIRES");
            }
            keys.forEach(key ->
                    out().printf("%-24s %-8s %-10s %s%n", key.name(), key.role(), key.created(), end(key, today)));
            return 0;
        });
    }

    @Command(name = "revoke", description = "Ends a key, with the next request.", mixinStandardHelpOptions = true)
    int revoke(@Parameters(paramLabel = "NAME") String name) {
        return with((file, audit) -> {
            if (file.read().stream().noneMatch(key -> key.name().equals(name))) {
                return fail("There is no key '" + name + "'.");
            }
            file.change(keys ->
                    keys.stream().filter(key -> !key.name().equals(name)).toList());
            audit.command("keys revoke " + name, 0);
            err().println("Revoked: " + name);
            return 0;
        });
    }

    private static List<ApiKey> plus(List<ApiKey> keys, ApiKey added) {
        if (keys.stream().anyMatch(key -> key.name().equals(added.name()))) {
            throw new IllegalArgumentException("There is a key '" + added.name() + "' already; revoke it first.");
        }
        List<ApiKey> all = new ArrayList<>(keys);
        all.add(added);
        return all;
    }

    private static String end(ApiKey key, LocalDate today) {
        return Optional.ofNullable(key.expires())
                .map(day -> day + (key.countsOn(today) ? "" : " (over)"))
                .orElse("never");
    }

    private int with(BiFunction<KeysFile, AuditLog, Integer> work) {
        Optional<SecuritySettings> read = OnlySettings.read(settings);
        if (read.isEmpty()) {
            return WRONG_USAGE;
        }
        Path record = Objects.requireNonNull(read.get().auditFile());
        try (AuditFile audit = new AuditFile(record)) {
            return work.apply(new KeysFile(read.get().keysFile()), audit.log(Clock.systemUTC()));
        } catch (UncheckedIOException e) {
            return fail("The keys cannot be written: " + FileTrouble.of(Objects.requireNonNull(e.getCause())));
        } catch (IllegalArgumentException | KeysFile.UnreadableKeys e) {
            return fail(String.valueOf(e.getMessage()));
        }
    }

    private int fail(String why) {
        err().println("relasi: " + why);
        return WRONG_USAGE;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    static final class RoleName implements ITypeConverter<Role> {
        @Override
        public Role convert(String name) {
            return Role.named(name)
                    .orElseThrow(
                            () -> new TypeConversionException("'" + name + "' is none of reader, analyst, editor"));
        }
    }
}
