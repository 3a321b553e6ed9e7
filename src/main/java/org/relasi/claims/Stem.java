package org.relasi.claims;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of a word that its forms share, roughly: enough to see <i>penyelundupan</i> and <i>menyelundupkan</i>, <i>diverted</i>
 * and <i>diverting</i> as one. What a nasal prefix swallowed (<i>kirim</i>, <i>mengirim</i>) is made up for in comparing.
 */
final class Stem {

    private static final int SHORTEST = 3;
    private static final int TELLING = 4;

    private static final List<Pattern> ENDINGS = List.of(
            Pattern.compile("(nya|lah|kah)$"),
            Pattern.compile("(ations?|ings?|ers?|ed|es|s|kan|an|i)$"),
            Pattern.compile("(e|([bdgklmnprt])(?=\\2$))$"));

    private static final Pattern BEGINNING =
            Pattern.compile("^(meny|meng|mem|men|me|peny|peng|pem|pen|per|pe|ber|ter|di|ke|se)");

    private Stem() {}

    static String of(String word) {
        String stem = word;
        for (Pattern ending : ENDINGS) {
            stem = without(stem, ending);
        }
        return without(stem, BEGINNING);
    }

    /** Whether two stems are of one word: one may lack the consonant that the other begins with. */
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return shorter.length() >= TELLING
                && (longer.endsWith(shorter) && longer.length() - shorter.length() <= 2
                        || longer.startsWith(shorter) && longer.length() - shorter.length() <= 2);
    }

    private static String without(String word, Pattern affix) {
        String rest = affix.matcher(word).replaceFirst("");
        return rest.length() < SHORTEST ? word : rest;
    }
}
