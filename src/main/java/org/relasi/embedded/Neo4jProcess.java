package org.relasi.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java process that runs Neo4j: its command line, its start and its end. */
final class Neo4jProcess implements AutoCloseable {

    private static final int STOP_SECONDS = 60;
    private static final Path SHELL = Path.of("/bin/sh");

    private static final List<String> OPENED_PACKAGES =
            List.of("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent", "java.lang");

    private final Process process;

    private Neo4jProcess(Process process) {
        this.process = process;
    }

    /** @param told lines for {@link Neo4jChild}, which nobody else sees: neither the list of processes nor a file */
    static Neo4jProcess start(DataDirectory directory, List<Path> jars, EmbeddedSettings settings, List<String> told)
            throws IOException {
        Path lib = directory.home().resolve("lib");
        extractMainClass(lib);
        Path arguments = lib.resolve("java.args");
        Files.write(arguments, arguments(directory, lib, jars, settings));
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

    /** In a file, as a command line of 214 paths is too long for some systems. */
    static List<String> arguments(DataDirectory directory, Path lib, List<Path> jars, EmbeddedSettings settings) {
        List<String> arguments = new ArrayList<>();
        arguments.add("-Xmx" + settings.heap().toMegabytes() + "m");
        arguments.add("-Djava.awt.headless=true");
        arguments.add("-Dfile.encoding=UTF-8");
        arguments.add(quoted("-XX:HeapDumpPath=" + directory.logs()));
        arguments.add(quoted("-XX:ErrorFile=" + directory.logs().resolve("neo4j-error-%p.log")));
        OPENED_PACKAGES.forEach(name -> arguments.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        arguments.addAll(settings.jvmOptions());
        arguments.add("-cp");
        arguments.add(quoted(Stream.concat(Stream.of(lib), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator))));
        arguments.add(Neo4jChild.class.getName());
        return arguments;
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Our jar nests its classes where another JVM does not find them, so this one is copied out. */
    private static void extractMainClass(Path lib) throws IOException {
        String name = Neo4jChild.class.getName().replace('.', '/') + ".class";
        Path target = lib.resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream bytes = Neo4jChild.class.getResourceAsStream("Neo4jChild.class")) {
            if (bytes == null) {
                throw new IOException(name + " is not on the class path");
            }
            Files.copy(bytes, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
