package org.relasi.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words and signs of a Cypher text, without its comments, strings and white space: enough to see its clauses and
 * parameters, far from a parser.
 */
final class CypherTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<skip>\\s+|//[^\\n]*|/\\*(?:[^*]|\\*(?!/))*+\\*/)"
                    + "|(?<quoted>'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|`[^`]*+`)"
                    + "|(?<parameter>\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*|`[^`]*+`))"
                    + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*)"
                    + "|(?<sign>.)",
            Pattern.DOTALL);

    /** What a token is. */
    enum Kind {
        QUOTED,
        PARAMETER,
        WORD,
        SIGN
    }

    /** One of them, with the line that it stands in, from 1. */
    record Token(Kind kind, String text, int line) {

        boolean isSign(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        boolean isWord(String word) {
            return kind == Kind.WORD && upper().equals(word);
        }

        String upper() {
            return text.toUpperCase(Locale.ROOT);
        }
    }

    private CypherTokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int line = 1;
        while (matcher.find()) {
            String found = matcher.group();
            if (matcher.group("skip") == null) {
                tokens.add(new Token(kind(matcher), found, line));
            }
            line += (int) found.chars().filter(c -> c == '\n').count();
        }
        return tokens;
    }

    /** The name of a parameter written {@code $name} or {@code $`name`}. */
    static String name(String parameter) {
        return parameter.substring(1).replace("`", "");
    }

    /** Hands over all of a text, a token, comment or stretch of white space at a time. */
    static void each(String text, Visitor visitor) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            visitor.visit(matcher.group(), matcher.group("parameter"));
        }
    }

    /** Is told what a text is made of. */
    interface Visitor {
        /**
         * Takes the next part of the text.
         *
         * @param parameter the same, where it is a parameter as written ({@code $name})
         */
        void visit(String found, @Nullable String parameter);
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("quoted") != null) {
            return Kind.QUOTED;
        }
        if (matcher.group("parameter") != null) {
            return Kind.PARAMETER;
        }
        return matcher.group("word") != null ? Kind.WORD : Kind.SIGN;
    }
}
