package org.relasi;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.relasi.spelling.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a few lines what was typed wrong, what was probably meant, and who tells more; the whole help would hide it. */
final class WrongWords implements IParameterExceptionHandler {

    private static final Pattern SETTING = Pattern.compile("--[a-z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9\\[\\]_-]+)+");

    @Override
    public int handleParseException(ParameterException e, String[] words) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        List<String> unknown = e instanceof UnmatchedArgumentException unmatched ? unmatched.getUnmatched() : List.of();
        err.println("relasi: " + problem(e, line, unknown));
        unknown.stream()
                .limit(1)
                .filter(first -> !isSetting(unknown))
                .flatMap(first -> Nearest.among(first, possible(line, first)).stream())
                .forEach(near -> err.println("  Did you mean: " + near + "?"));
        err.println("  " + line.getCommandSpec().qualifiedName() + " --help tells more.");
        err.flush();
        return Shell.WRONG_USAGE;
    }

    private static String problem(ParameterException e, CommandLine line, List<String> unknown) {
        if (unknown.isEmpty()) {
            return String.valueOf(e.getMessage());
        }
        String first = unknown.get(0);
        if (isSetting(unknown)) {
            return first + " needs a value, with an equals sign: " + first + "=VALUE";
        }
        if (first.startsWith("-")) {
            return "there is no option '" + first + "'";
        }
        return line.getParent() == null || !line.getSubcommands().isEmpty()
                ? "there is no command '" + first + "'"
                : "'" + first + "' is one word too many";
    }

    private static Collection<String> possible(CommandLine line, String typed) {
        return typed.startsWith("-")
                ? line.getCommandSpec().optionsMap().keySet()
                : line.getSubcommands().keySet();
    }

    private static boolean isSetting(List<String> unknown) {
        return !unknown.isEmpty() && SETTING.matcher(unknown.get(0)).matches();
    }
}
