package org.relasi.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads from the words of a Neo4j that did not start what kept it from starting. */
final class StartDiagnosis {

    private static final List<String> MEMORY = List.of(
            "OutOfMemoryError",
            "Could not reserve enough space",
            "Too small maximum heap",
            "Invalid maximum heap size",
            "There is insufficient memory",
            "Cannot allocate memory");
    private static final List<String> DISK = List.of("No space left on device", "not enough space on the disk");
    private static final List<String> PORT = List.of("Address already in use", "BindException");

    private StartDiagnosis() {}

    static SetupProblem of(DataDirectory directory) {
        return of(read(directory.consoleLog()), directory);
    }

    static SetupProblem of(String words, DataDirectory directory) {
        String log = "Its own words are in " + directory.consoleLog() + ".";
        if (anyIn(words, MEMORY)) {
            return new SetupProblem(
                    "Neo4j has too little memory to start. " + log,
                    "Free some memory, or change --relasi.embedded.heap=512MB and --relasi.embedded.page-cache=256MB.");
        }
        if (anyIn(words, DISK)) {
            return new SetupProblem(
                    "Neo4j has no room left on the disk. " + log,
                    "Make room, or name another directory with --relasi.embedded.directory=PATH.");
        }
        if (anyIn(words, PORT)) {
            return new SetupProblem(
                    "A port of Neo4j was taken while it started. " + log,
                    "Choose others with --relasi.embedded.bolt-port=0 and --relasi.embedded.http-port=0 (any free ones).");
        }
        return damaged(directory, log);
    }

    /** The store cannot be opened: nothing is deleted, since the user may have a copy or want to rescue it. */
    static SetupProblem damaged(DataDirectory directory, String detail) {
        return new SetupProblem(
                "Neo4j cannot open the store in " + directory.home() + ": its files seem to be damaged. " + detail,
                "See " + directory.logs().resolve("debug.log") + ". Put back a copy of the directory, or move "
                        + directory.path() + " away to start with an empty store and load the articles again.");
    }

    private static boolean anyIn(String words, List<String> signs) {
        return signs.stream().anyMatch(words::contains);
    }

    private static String read(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
