package org.relasi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.relasi.command.FileTrouble;
import org.relasi.command.WrongUsage;
import org.relasi.output.StandardOutput.NobodyReads;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in words what stopped a command, where that is a file, the store or what was typed; any other exception is a fault of ours. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) throws Exception {
        if (e instanceof NobodyReads) {
            return 0;
        }
        line.getErr().println("relasi: " + words(e));
        line.getErr().flush();
        return Shell.WRONG_USAGE;
    }

    private static String words(Exception e) throws Exception {
        if (e instanceof IOException trouble) {
            return FileTrouble.of(trouble);
        }
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return FileTrouble.of(unchecked.getCause());
        }
        if (e instanceof InvalidPathException path) {
            return "'" + path.getInput() + "' is no path: " + path.getReason();
        }
        if (e instanceof Neo4jException) {
            return "the store does not answer as it should; run the same again: " + e.getMessage();
        }
        if (e instanceof WrongUsage) {
            return String.valueOf(e.getMessage());
        }
        throw e;
    }
}
