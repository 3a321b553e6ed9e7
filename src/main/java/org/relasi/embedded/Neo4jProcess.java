package org.relasi.embedded;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The Java process that runs Neo4j: its command line, its start and its end. */
final class Neo4jProcess implements AutoCloseable {

    private static final int STOP_SECONDS = 60;
    private static final Path SHELL = Path.of("/bin/sh");

    private static final List<String> OPENED_PACKAGES =
            List.of("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent", "java.lang");

    /**
     * While it starts, half of its work is compiling well what runs a few thousand times and never again. Ten times later is soon
     * enough for what goes on.
     */
    private static final List<String> COMPILED_LATER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private final Process process;

    private Neo4jProcess(Process process) {
        this.process = process;
    }

    /** @param told lines for {@link Neo4jChild}, which nobody else sees: neither the list of processes nor a file */
    static Neo4jProcess start(DataDirectory directory, List<Path> jars, EmbeddedSettings settings, List<String> told)
            throws IOException {
        Path lib = directory.home().resolve("lib");
        Files.createDirectories(lib);
        List<Path> classPath = new ArrayList<>(jars);
        classPath.add(ChildClass.in(ClassArchive.cache(), lib));
        ClassArchive archive = ClassArchive.in(ClassArchive.cache(), classPath, deciding(settings));
        Path arguments = lib.resolve("java.args");
        Files.write(arguments, arguments(archive.options(), options(directory, settings), classPath));
        OwnerOnly.seal(lib);
        OwnerOnly.file(directory.consoleLog());
        ProcessBuilder builder = new ProcessBuilder(command(
                        List.of(java(), "@" + arguments, directory.home().toString())))
                .redirectErrorStream(true)
                .redirectOutput(directory.consoleLog().toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.toUpperCase(Locale.ROOT).startsWith("RELASI_"));
        Process process = builder.start();
        var unused = process.onExit().thenAccept(ended -> archive.ended(ended.exitValue() == 0));
        tell(process, told);
        return new Neo4jProcess(process);
    }

    private static void tell(Process process, List<String> told) {
        try {
            OutputStream input = process.getOutputStream();
            input.write((String.join("\n", told) + "\n").getBytes(StandardCharsets.UTF_8));
            input.flush();
        } catch (IOException ended) {
            // whoever waits for its answer tells why
        }
    }

    /** What Neo4j writes, a dump of its heap too, is for its owner alone. The shell becomes the Java process. */
    private static List<String> command(List<String> java) {
        if (!Files.isExecutable(SHELL)) {
            return java;
        }
        List<String> command = new ArrayList<>(List.of(SHELL.toString(), "-c", "umask 077; exec \"$@\"", "sh"));
        command.addAll(java);
        return command;
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Calls back when the process ends, for whatever reason. */
    void onExit(Runnable action) {
        var unused = process.onExit().thenRun(action);
    }

    /** Closes the pipe that keeps the server up, and waits until it has written everything. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            // the process ended first
        }
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What decides whether an archive of classes fits: from 32 GB on, a heap has longer addresses. */
    private static List<String> deciding(EmbeddedSettings settings) {
        List<String> deciding = new ArrayList<>(settings.jvmOptions());
        deciding.add(settings.heap().toGigabytes() < 32 ? "short addresses" : "long addresses");
        return deciding;
    }

    private static List<String> options(DataDirectory directory, EmbeddedSettings settings) {
        List<String> options = new ArrayList<>();
        options.add("-Xmx" + settings.heap().toMegabytes() + "m");
        options.add("-Djava.awt.headless=true");
        options.add("-Dfile.encoding=UTF-8");
        options.add(quoted("-XX:HeapDumpPath=" + directory.logs()));
        options.add(quoted("-XX:ErrorFile=" + directory.logs().resolve("neo4j-error-%p.log")));
        OPENED_PACKAGES.forEach(name -> options.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        options.addAll(COMPILED_LATER);
        options.addAll(settings.jvmOptions());
        return options;
    }

    /** In a file, as a command line of 214 paths is too long for some systems. */
    private static List<String> arguments(List<String> archive, List<String> options, List<Path> classPath) {
        List<String> arguments = new ArrayList<>();
        archive.forEach(option -> arguments.add(quoted(option)));
        arguments.addAll(options);
        arguments.add("-cp");
        arguments.add(quoted(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
        arguments.add(Neo4jChild.class.getName());
        return arguments;
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
