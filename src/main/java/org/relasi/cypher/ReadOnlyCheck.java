package org.relasi.cypher;

import java.util.List;
import java.util.Set;

/**
 * Refuses a saved script that could do more than read. A check of our own files, against mistakes: it knows clauses by their
 * words, and errs on the side of refusing.
 */
final class ReadOnlyCheck {

    private static final Set<String> REFUSED = Set.of(
            "CREATE",
            "INSERT",
            "MERGE",
            "DELETE",
            "DETACH",
            "NODETACH",
            "SET",
            "REMOVE",
            "DROP",
            "LOAD",
            "FOREACH",
            "USE",
            "SHOW",
            "TERMINATE",
            "ALTER",
            "GRANT",
            "REVOKE",
            "DENY",
            "TRANSACTIONS");

    /** After one of these a word is a property, a label, a type or a map value, no clause. */
    private static final Set<String> NAMES_FOLLOW = Set.of(".", ":");

    private ReadOnlyCheck() {}

    static void check(String file, List<CypherTokens.Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            CypherTokens.Token token = tokens.get(i);
            if (token.kind() != CypherTokens.Kind.WORD || isName(tokens, i)) {
                continue;
            }
            if (REFUSED.contains(token.upper())) {
                throw new MalformedScript(
                        file, token.line(), "a saved script only reads, so it cannot " + token.upper());
            }
            if (token.isWord("CALL") && !opensSubquery(tokens, i + 1)) {
                throw new MalformedScript(file, token.line(), "a saved script cannot CALL procedures");
            }
        }
    }

    private static boolean isName(List<CypherTokens.Token> tokens, int i) {
        return i > 0 && NAMES_FOLLOW.contains(tokens.get(i - 1).text());
    }

    private static boolean opensSubquery(List<CypherTokens.Token> tokens, int i) {
        return i < tokens.size() && (tokens.get(i).isSign("{") || tokens.get(i).isSign("("));
    }
}
