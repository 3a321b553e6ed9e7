package org.relasi.cypher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the comment lines on top of a script say; the first is its title in English. */
final class ScriptHeader {

    private static final String NO_TITLE = "a script starts with a comment line that is its title";
    private static final Pattern WORDING = Pattern.compile("(title|description)(?:\\.([a-z]{2}))?:(.*)");
    private static final Pattern PARAMETER = Pattern.compile("(\\p{Alpha}\\w*): ([a-z ]+?)(?: = (.*))?");

    private final String file;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, String> descriptions = new LinkedHashMap<>();
    private final Map<Integer, ScriptParameter> parameters = new LinkedHashMap<>();

    private ScriptHeader(String file) {
        this.file = file;
    }

    static ScriptHeader of(String file, String text) {
        ScriptHeader header = new ScriptHeader(file);
        int number = 0;
        for (String line : text.lines().takeWhile(line -> line.startsWith("//")).toList()) {
            header.read(++number, line.substring(2).strip());
        }
        if (header.titles.isEmpty()) {
            throw header.malformed(1, NO_TITLE);
        }
        return header;
    }

    /** By language. */
    Map<String, String> titles() {
        return titles;
    }

    /** By language; empty where there is none. */
    Map<String, String> descriptions() {
        return descriptions;
    }

    List<ScriptParameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The parameters by the line that declares them. */
    Map<Integer, ScriptParameter> parameterLines() {
        return parameters;
    }

    private void read(int number, String comment) {
        Matcher wording = WORDING.matcher(comment);
        boolean parameter = comment.startsWith("param ") || comment.equals("param");
        if (titles.isEmpty()) {
            if (comment.isEmpty() || parameter || wording.matches()) {
                throw malformed(number, NO_TITLE);
            }
            titles.put(CypherScript.ENGLISH, comment);
        } else if (wording.matches()) {
            readWording(number, wording);
        } else if (parameter) {
            readParameter(number, comment.substring("param".length()).strip());
        }
    }

    private void readWording(int number, Matcher wording) {
        String kind = wording.group(1);
        String language = wording.group(2) == null ? CypherScript.ENGLISH : wording.group(2);
        String written = wording.group(3).strip();
        Map<String, String> known = kind.equals("title") ? titles : descriptions;
        if (written.isEmpty() || known.putIfAbsent(language, written) != null) {
            throw malformed(number, "a script has one " + kind + " a language, and it is not empty");
        }
    }

    private void readParameter(int number, String written) {
        Matcher matcher = PARAMETER.matcher(written);
        if (!matcher.matches()) {
            throw malformed(number, "a parameter is 'param name: type' or 'param name: type = default'");
        }
        String name = matcher.group(1);
        ParameterType type = ParameterType.of(matcher.group(2))
                .orElseThrow(() -> malformed(
                        number, "no parameter type '" + matcher.group(2) + "'; there are " + ParameterType.choices()));
        if (parameters.values().stream().anyMatch(p -> p.name().equals(name))) {
            throw malformed(number, "parameter '" + name + "' is declared twice");
        }
        String preset = matcher.group(3);
        parameters.put(number, new ScriptParameter(name, type, preset == null, defaultValue(number, type, preset)));
    }

    private @Nullable Object defaultValue(int number, ParameterType type, @Nullable String preset) {
        if (preset == null || preset.strip().equals("null")) {
            return null;
        }
        return type.read(preset.strip())
                .orElseThrow(() -> malformed(number, "default '" + preset + "' is not of type " + type.written()));
    }

    private MalformedScript malformed(int line, String problem) {
        return new MalformedScript(file, line, problem);
    }
}
