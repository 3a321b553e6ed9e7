package org.relasi.cypher;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one script file: its comment lines on top, then exactly one statement. */
final class ScriptParser {

    private static final Pattern PARAMETER = Pattern.compile("(\\p{Alpha}\\w*): ([a-z ]+?)(?: = (.*))?");

    private final String file;
    private final String name;
    private final String text;
    private @Nullable String title;
    private @Nullable String description;
    private final List<ScriptParameter> parameters = new ArrayList<>();
    private final List<Integer> parameterLines = new ArrayList<>();

    private ScriptParser(String file, String name, String text) {
        this.file = file;
        this.name = name;
        this.text = text;
    }

    static CypherScript parse(String file, String name, String text) {
        return new ScriptParser(file, name, text.replace("\r\n", "\n")).parse();
    }

    private CypherScript parse() {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.startsWith("//")) {
                break;
            }
            readHeader(number, line.substring(2).strip());
        }
        if (title == null) {
            throw new MalformedScript(file, 1, "a script starts with a comment line that is its title");
        }
        List<CypherTokens.Token> tokens = CypherTokens.of(text);
        checkOneStatement(tokens);
        checkParameters(tokens);
        return new CypherScript(name, title, description, parameters, text);
    }

    private void readHeader(int number, String comment) {
        if (title == null) {
            if (comment.isEmpty() || comment.startsWith("param ") || comment.startsWith("description:")) {
                throw new MalformedScript(file, number, "a script starts with a comment line that is its title");
            }
            title = comment;
        } else if (comment.startsWith("description:")) {
            readDescription(number, comment.substring("description:".length()).strip());
        } else if (comment.startsWith("param ") || comment.equals("param")) {
            readParameter(number, comment.substring("param".length()).strip());
        }
    }

    private void readDescription(int number, String written) {
        if (description != null || written.isEmpty()) {
            throw new MalformedScript(file, number, "a script has one description, and it is not empty");
        }
        description = written;
    }

    private void readParameter(int number, String written) {
        Matcher matcher = PARAMETER.matcher(written);
        if (!matcher.matches()) {
            throw new MalformedScript(
                    file, number, "a parameter is 'param name: type' or 'param name: type = default'");
        }
        String parameter = matcher.group(1);
        ParameterType type = ParameterType.of(matcher.group(2))
                .orElseThrow(() -> new MalformedScript(file, number, "no parameter type '" + matcher.group(2) + "'"));
        if (parameters.stream().anyMatch(p -> p.name().equals(parameter))) {
            throw new MalformedScript(file, number, "parameter '" + parameter + "' is declared twice");
        }
        String preset = matcher.group(3);
        parameters.add(new ScriptParameter(parameter, type, preset == null, defaultValue(number, type, preset)));
        parameterLines.add(number);
    }

    private @Nullable Object defaultValue(int number, ParameterType type, @Nullable String preset) {
        if (preset == null || preset.strip().equals("null")) {
            return null;
        }
        return type.read(preset.strip())
                .orElseThrow(() ->
                        new MalformedScript(file, number, "default '" + preset + "' is not of type " + type.written()));
    }

    private void checkOneStatement(List<CypherTokens.Token> tokens) {
        if (tokens.isEmpty()) {
            throw new MalformedScript(file, 1, "there is no statement");
        }
        for (CypherTokens.Token token : tokens.subList(0, tokens.size() - 1)) {
            if (token.isSign(";")) {
                throw new MalformedScript(file, token.line(), "a file holds one statement");
            }
        }
    }

    private void checkParameters(List<CypherTokens.Token> tokens) {
        Set<String> used = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            CypherTokens.Token token = tokens.get(i);
            if (token.kind() == CypherTokens.Kind.PARAMETER) {
                String parameter = CypherTokens.name(token.text());
                used.add(parameter);
                if (parameters.stream().noneMatch(p -> p.name().equals(parameter))) {
                    throw new MalformedScript(file, token.line(), "parameter '" + parameter + "' is not declared");
                }
            }
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!used.contains(parameters.get(i).name())) {
                throw new MalformedScript(
                        file,
                        parameterLines.get(i),
                        "parameter '" + parameters.get(i).name() + "' is never used");
            }
        }
    }
}
