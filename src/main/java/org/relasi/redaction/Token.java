package org.relasi.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relasi.resolve.NameKey;

/**
 * A word of a text, an address or a name: letters and digits in a row, so that <i>joko-widodo</i> has the words of the name.
 *
 * @param end exclusive, in UTF-16 chars
 * @param folded as names are compared
 */
record Token(int start, int end, String folded) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            tokens.add(
                    new Token(word.start(), word.end(), NameKey.of(word.group()).text()));
        }
        return tokens;
    }
}
