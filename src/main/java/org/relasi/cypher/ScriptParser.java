package org.relasi.cypher;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads one script file: its comment lines on top, then exactly one statement. */
final class ScriptParser {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final ScriptHeader header;
    private final List<CypherTokens.Token> tokens;

    private ScriptParser(String file, String text) {
        this.file = file;
        this.header = ScriptHeader.of(file, text);
        this.tokens = CypherTokens.of(text);
    }

    /** Lines end alike in what is checked and in what is run, so that no comment ends earlier than it seems to. */
    static CypherScript parse(String file, String name, String written) {
        String text = written.replace("\r\n", "\n").replace('\r', '\n');
        if (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(BYTE_ORDER_MARK.length());
        }
        ScriptParser parser = new ScriptParser(file, text);
        parser.checkOneStatement();
        parser.checkParameters();
        ScriptHeader header = parser.header;
        return new CypherScript(name, header.titles(), header.descriptions(), header.parameters(), text);
    }

    private void checkOneStatement() {
        if (tokens.isEmpty()) {
            throw new MalformedScript(file, 1, "there is no statement");
        }
        for (CypherTokens.Token token : tokens.subList(0, tokens.size() - 1)) {
            if (token.isSign(";")) {
                throw new MalformedScript(file, token.line(), "a file holds one statement");
            }
        }
    }

    private void checkParameters() {
        Set<String> used = new LinkedHashSet<>();
        for (CypherTokens.Token token : tokens) {
            if (token.kind() == CypherTokens.Kind.PARAMETER) {
                String parameter = CypherTokens.name(token.text());
                used.add(parameter);
                if (header.parameters().stream().noneMatch(p -> p.name().equals(parameter))) {
                    throw new MalformedScript(
                            file,
                            token.line(),
                            "parameter '" + parameter + "' is not declared; add a line '// param " + parameter
                                    + ": type = default' on top");
                }
            }
        }
        header.parameterLines().forEach((line, parameter) -> {
            if (!used.contains(parameter.name())) {
                throw new MalformedScript(file, line, "parameter '" + parameter.name() + "' is never used");
            }
        });
    }
}
