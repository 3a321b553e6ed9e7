package org.relasi;

import java.util.List;
import java.util.Set;
import org.relasi.access.AccessEnvironment;
import org.relasi.access.AuditLog;
import org.relasi.access.KeysCommand;
import org.relasi.command.ChecksFirst;
import org.relasi.command.WrongUsage;
import org.relasi.embedded.BrowserCommand;
import org.relasi.embedded.StoreEnvironment;
import org.relasi.settings.KnownSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.objenesis.SpringObjenesis;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands of {@code relasi}: reads the arguments, starts what the command needs, runs it.
 *
 * <p>Exit codes: 0 done, 1 some articles failed, 2 wrong usage or set-up.
 */
final class Shell {

    static final int WRONG_USAGE = 2;

    private static final Set<String> CHANGE_THE_GRAPH = Set.of("ingest", "restore");

    private static final SpringObjenesis OBJENESIS = new SpringObjenesis();

    private final List<Class<?>> withStore;
    private final List<Class<?>> withoutStore;

    /**
     * @param withStore picocli commands whose constructor arguments are beans
     * @param withoutStore picocli commands with a constructor without arguments
     */
    Shell(List<Class<?>> withStore, List<Class<?>> withoutStore) {
        this.withStore = List.copyOf(withStore);
        this.withoutStore = List.copyOf(withoutStore);
    }

    int run(String... args) {
        Arguments arguments = Arguments.of(args);
        CommandLine line = commandLine(arguments.settings());
        line.setExecutionStrategy(parsed -> execute(parsed, arguments));
        line.setParameterExceptionHandler(new WrongWords());
        line.setExecutionExceptionHandler(new Failure());
        KnownSettings known = new KnownSettings();
        known.warnings(System.getenv().keySet()).forEach(warning -> tell(line, warning));
        List<String> faults = known.faults(arguments.settings());
        faults.forEach(fault -> tell(line, fault));
        return faults.isEmpty() ? line.execute(arguments.words().toArray(String[]::new)) : WRONG_USAGE;
    }

    private static void tell(CommandLine line, String what) {
        line.getErr().println("relasi: " + what);
        line.getErr().flush();
    }

    private CommandLine commandLine(List<String> settings) {
        CommandLine line = new CommandLine(new Root()).addSubcommand(new ServeCommand(settings));
        // For reading arguments and showing help only: the beans that its constructor wants are not there yet.
        withStore.forEach(type -> line.addSubcommand(OBJENESIS.newInstance(type, false)));
        withoutStore.forEach(line::addSubcommand);
        line.addSubcommand(new KeysCommand(settings));
        line.addSubcommand(new BrowserCommand(settings));
        giveVersion(line);
        return line;
    }

    private static void giveVersion(CommandLine line) {
        line.getCommandSpec().versionProvider(new Version());
        line.getSubcommands().values().forEach(Shell::giveVersion);
    }

    private int execute(ParseResult parsed, Arguments arguments) {
        List<CommandLine> lines = parsed.asCommandLineList();
        if (lines.stream().anyMatch(line -> line.isUsageHelpRequested() || line.isVersionHelpRequested())) {
            if (!parsed.unmatched().isEmpty()) {
                throw new UnmatchedArgumentException(lines.get(0), parsed.unmatched()); // help of what is not there
            }
            return new CommandLine.RunLast().execute(parsed);
        }
        try {
            lines.stream()
                    .map(line -> line.getCommandSpec().userObject())
                    .filter(ChecksFirst.class::isInstance)
                    .forEach(command -> ((ChecksFirst) command).check());
        } catch (WrongUsage e) {
            tell(lines.get(0), String.valueOf(e.getMessage()));
            return WRONG_USAGE;
        }
        Class<?> chosen = commandOf(parsed).userObject().getClass();
        return withStore.contains(chosen) ? runWithStore(chosen, arguments) : new CommandLine.RunLast().execute(parsed);
    }

    private static CommandSpec commandOf(ParseResult parsed) {
        return parsed.hasSubcommand() ? parsed.subcommand().commandSpec() : parsed.commandSpec();
    }

    private static int runWithStore(Class<?> type, Arguments arguments) {
        System.err.println("The store is being opened; this takes a few seconds.");
        boolean writes = CHANGE_THE_GRAPH.contains(arguments.words().get(0));
        try (ConfigurableApplicationContext context = start(WebApplicationType.NONE, arguments.settings(), writes)) {
            UsedStore.of(context).tell();
            Object command = context.getAutowireCapableBeanFactory().createBean(type);
            List<String> words = arguments.words().subList(1, arguments.words().size());
            int exitCode = new CommandLine(command)
                    .setExecutionExceptionHandler(new Failure())
                    .execute(words.toArray(String[]::new));
            String name = arguments.words().get(0);
            if (CHANGE_THE_GRAPH.contains(name)) {
                context.getBean(AuditLog.class).command(name, exitCode);
            }
            return exitCode;
        } catch (StartFailed reported) {
            return WRONG_USAGE;
        }
    }

    /** @throws StartFailed where it could not start; the reason was told already */
    static ConfigurableApplicationContext start(WebApplicationType kind, List<String> settings, boolean writes) {
        SpringApplication application = new SpringApplication(RelasiApplication.class);
        application.setWebApplicationType(kind);
        if (kind == WebApplicationType.NONE) {
            application.setAdditionalProfiles("command");
        }
        application.addListeners(new AccessEnvironment(), new StoreEnvironment(writes));
        try {
            return application.run(settings.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new StartFailed(e);
        }
    }

    /** The context did not start. */
    static final class StartFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StartFailed(Throwable cause) {
            super(cause);
        }
    }

    @Command(
            name = "relasi",
            description = "News articles in, a graph of who does what to whom out.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "[COMMAND]",
            footer = {
                "",
                "Without a command: serve. Every command takes settings as --name=value, such as",
                "  --server.port=8080                 port of the REST API",
                "  --relasi.embedded.directory=data   where the graph is kept",
                "  --relasi.embedded.bolt-port=7687   port of Neo4j, for drivers",
                "  --relasi.embedded.http-port=7474   port of Neo4j Browser",
                "  --spring.neo4j.uri=bolt://host     a Neo4j that runs elsewhere",
                "A port of 0 takes any free one.",
                "",
                "relasi help COMMAND tells more.",
                "Exit codes: 0 done, 1 some articles failed, 2 wrong usage or set-up."
            })
    private static final class Root {}

    /** The version in the manifest of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RelasiApplication.class.getPackage().getImplementationVersion();
            return new String[] {"relasi " + (version == null ? "(not packaged)" : version)};
        }
    }
}
