package org.relasi.cypher;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.relasi.cypher.CypherTokens.Kind;
import org.relasi.cypher.CypherTokens.Token;

/**
 * Refuses a saved script that could do more than read. It knows clauses by their words wherever these stand, and errs on the
 * side of refusing: a name that is also such a word is written in backticks.
 */
final class ReadOnlyCheck {

    /** A statement that starts with one of these has no options, is not explained, and administers nothing. */
    private static final Set<String> STARTS = Set.of("MATCH", "OPTIONAL", "UNWIND", "WITH", "CALL", "RETURN");

    private static final Map<String, String> REFUSED = refused();

    /** First parts of the names of functions that Neo4j itself has; those of plugins may do anything. */
    private static final Set<String> NAMESPACES =
            Set.of("DATE", "DATETIME", "LOCALDATETIME", "LOCALTIME", "TIME", "DURATION", "POINT", "VECTOR");

    private final String file;
    private final List<Token> tokens;

    private ReadOnlyCheck(String file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    static void check(String file, String text) {
        // Neo4j replaces such escapes before it reads words, so what they spell cannot be seen here.
        int escape = text.indexOf("\\u");
        if (escape >= 0) {
            int line = 1
                    + (int) text.substring(0, escape)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new MalformedScript(file, line, "write the character itself instead of a \\u escape");
        }
        new ReadOnlyCheck(file, CypherTokens.of(text)).check();
    }

    private void check() {
        Token first = tokens.get(0);
        if (first.kind() != Kind.WORD || !STARTS.contains(first.upper()) && !REFUSED.containsKey(first.upper())) {
            throw refusal(first, "it starts with MATCH, OPTIONAL MATCH, UNWIND, WITH, CALL { … } or RETURN");
        }
        for (int i = 0; i < tokens.size(); i++) {
            checkWord(i);
            checkFunction(i);
        }
    }

    private void checkWord(int i) {
        Token token = tokens.get(i);
        if (token.kind() != Kind.WORD) {
            return;
        }
        String what = REFUSED.get(token.upper());
        if (what != null) {
            throw refusal(token, "it cannot " + what + " (where " + token.text() + " is a name, put it in backticks)");
        }
        if (token.isWord("CALL") && !isSign(i + 1, "{") && !isSign(i + 1, "(")) {
            throw refusal(token, "it cannot CALL procedures, only subqueries: CALL (x) { … }");
        }
    }

    /** A dotted name before a parenthesis is a function in a namespace. */
    private void checkFunction(int i) {
        if (isSign(i - 1, ".") || !isName(i) || !isSign(i + 1, ".")) {
            return;
        }
        int end = i;
        while (isSign(end + 1, ".") && isName(end + 2)) {
            end += 2;
        }
        String namespace = tokens.get(i).upper().replace("`", "");
        if (end > i && isSign(end + 1, "(") && !NAMESPACES.contains(namespace)) {
            throw refusal(tokens.get(i), "it can call the functions of Neo4j itself only, none of a plugin");
        }
    }

    private boolean isName(int i) {
        return i < tokens.size()
                && (tokens.get(i).kind() == Kind.WORD || tokens.get(i).kind() == Kind.QUOTED);
    }

    private boolean isSign(int i, String sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isSign(sign);
    }

    private MalformedScript refusal(Token token, String what) {
        return new MalformedScript(file, token.line(), "a saved script only reads: " + what);
    }

    private static Map<String, String> refused() {
        Map<String, String> refused = new TreeMap<>();
        for (String word : List.of(
                "CREATE",
                "INSERT",
                "MERGE",
                "DELETE",
                "DETACH",
                "NODETACH",
                "SET",
                "REMOVE",
                "DROP",
                "FOREACH",
                "ALTER",
                "GRANT",
                "REVOKE",
                "DENY",
                "SHOW",
                "TERMINATE")) {
            refused.put(word, word);
        }
        refused.put("LOAD", "LOAD files");
        refused.put("USE", "USE another graph");
        refused.put("TRANSACTIONS", "open TRANSACTIONS");
        refused.put("PERIODIC", "commit by itself (PERIODIC COMMIT)");
        refused.put("EXPLAIN", "begin with EXPLAIN; the statement alone is what is saved");
        refused.put("PROFILE", "begin with PROFILE; the statement alone is what is saved");
        refused.put("CYPHER", "choose options of CYPHER");
        return refused;
    }
}
