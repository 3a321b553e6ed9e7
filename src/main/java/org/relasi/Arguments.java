package org.relasi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was typed after {@code relasi}, parted into the words of a command and the settings of the service.
 *
 * @param words a command, its options and its operands; {@code serve} where no command was typed
 * @param settings {@code --dotted.name=value}, as Spring reads them
 */
record Arguments(List<String> words, List<String> settings) {

    private static final Pattern SETTING =
            Pattern.compile("--[a-z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9\\[\\]_-]+)+=.*", Pattern.DOTALL);

    private static final Set<String> NOT_A_COMMAND_OF_SERVE = Set.of("-h", "--help", "-V", "--version");

    Arguments {
        words = List.copyOf(words);
        settings = List.copyOf(settings);
    }

    /** What comes after {@code --} is never a setting. */
    static Arguments of(String... args) {
        List<String> words = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        boolean onlyOperands = false;
        for (String arg : args) {
            onlyOperands |= arg.equals("--");
            boolean setting = !onlyOperands && SETTING.matcher(arg).matches();
            (setting ? settings : words).add(arg);
        }
        if (words.isEmpty() || (words.get(0).startsWith("-") && !NOT_A_COMMAND_OF_SERVE.contains(words.get(0)))) {
            words.add(0, "serve");
        }
        return new Arguments(words.get(0).equals("help") ? asOption(words) : words, settings);
    }

    /** {@code help COMMAND} is {@code COMMAND --help}, for commands of commands too. */
    private static List<String> asOption(List<String> words) {
        List<String> asked = new ArrayList<>(words.subList(1, words.size()));
        asked.add("--help");
        return asked;
    }
}
