package org.relasi.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.relasi.command.ChecksFirst;
import org.relasi.command.FileTrouble;
import org.relasi.command.WrongUsage;
import org.relasi.output.Progress;
import org.relasi.output.StandardOutput;
import org.relasi.output.WholeFile;
import org.relasi.problem.ApiProblem;
import org.relasi.problem.InvalidRequest;
import org.relasi.query.NamedEntities;
import org.relasi.query.SavedScripts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code relasi export}: the graph, or a part of it, as a file. */
@Command(
        name = "export",
        description = "Writes the graph, or a part of it, to a file that is there whole or not at all.",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer>, ChecksFirst {

    private static final int WRONG_USAGE = 2;
    private static final String STANDARD_OUTPUT = "-";

    private final Exports exports;
    private final SavedScripts scripts;
    private final NamedEntities names;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--format",
            required = true,
            description = "graphml: for Gephi, yEd, NetworkX. csv: a zip for neo4j-admin database import."
                    + " ndjson: a JSON object a line. cameo: events in tab-separated columns. training: reviewed statements,"
                    + " to train a reader on.")
    private String format = "";

    @Option(names = "--entity", paramLabel = "NAME", description = "Only what is around this entity: a name or an id.")
    private @Nullable String entity;

    @Option(names = "--depth", description = "How many edges away from the entity: 1 (default) to 4.")
    private @Nullable String depth;

    @Option(names = "--query", paramLabel = "NAME", description = "Only what this saved script returns.")
    private @Nullable String query;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "A parameter of the saved script; repeatable.")
    private @Nullable Map<String, String> ofScript;

    @Option(names = "--since", paramLabel = "DAY", description = "Only what was reported on this day or later.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "Only what was reported on this day or earlier.")
    private @Nullable String until;

    @Option(
            names = "--evidence",
            arity = "0..1",
            fallbackValue = "true",
            description = "With articles, sentences and statements: true or false."
                    + " csv and ndjson have them unless told otherwise.")
    private @Nullable String evidence;

    @Parameters(
            paramLabel = "FILE",
            defaultValue = STANDARD_OUTPUT,
            description = "Compressed where its name ends with .gz; - (default) is standard output.")
    private String file = STANDARD_OUTPUT;

    ExportCommand(Exports exports, SavedScripts scripts, NamedEntities names) {
        this.exports = exports;
        this.scripts = scripts;
        this.names = names;
    }

    @Override
    public void check() {
        try {
            ExportParameters.requireFit(parameters());
        } catch (InvalidRequest e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
        if (!file.equals(STANDARD_OUTPUT)) {
            WholeFile.requirePlaceFor(Path.of(file));
        }
    }

    @Override
    public Integer call() {
        AtomicLong count = new AtomicLong();
        try (Progress progress = Progress.of("Exported", -1)) {
            ExportRequest request = ExportParameters.read(parameters(), scripts, names);
            Runnable step = () -> {
                count.incrementAndGet();
                progress.step();
            };
            if (file.equals(STANDARD_OUTPUT)) {
                write(request, new BufferedOutputStream(StandardOutput.open()), step);
            } else {
                writeFile(request, step);
            }
        } catch (StandardOutput.NobodyReads enough) {
            return 0;
        } catch (ApiProblem e) {
            return refuse(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refuse(FileTrouble.of(e));
        } catch (Neo4jException e) {
            return refuse("the store does not answer as it should; nothing is exported: " + e.getMessage());
        }
        err().println(count + (format.equals("cameo") ? " rows" : " nodes and relationships") + " exported");
        return 0;
    }

    private int refuse(String reason) {
        err().println("relasi: " + reason);
        return WRONG_USAGE;
    }

    private Map<String, String> parameters() {
        Map<String, String> given = ofScript == null ? new LinkedHashMap<>() : new LinkedHashMap<>(ofScript);
        put(given, "format", format);
        put(given, "entity", entity);
        put(given, "depth", depth);
        put(given, "query", query);
        put(given, "since", since);
        put(given, "until", until);
        put(given, "evidence", evidence);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    private void writeFile(ExportRequest request, Runnable step) throws IOException {
        try (WholeFile whole = WholeFile.begin(Path.of(file))) {
            write(request, whole.stream(), step);
            whole.complete();
        }
    }

    private void write(ExportRequest request, OutputStream out, Runnable step) throws IOException {
        if (file.endsWith(".gz")) {
            GZIPOutputStream compressed = new GZIPOutputStream(out);
            exports.write(request, () -> compressed, step);
            compressed.finish();
        } else {
            exports.write(request, () -> out, step);
        }
        out.flush();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
