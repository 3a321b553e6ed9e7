package org.relasi.resolve;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * One spelling for those of one word of a person's name: old Indonesian letters (<i>Soekarno, Djoko, Tjahjo, Sjahrir</i>),
 * Latin forms of Slavic surnames (<i>Zelenskyy, Zelenskiy</i>), doubled consonants, and given names by a list
 * (<i>Aleksei, Alexey</i>). Short words stay as they are, as a letter there makes another name: <i>Joe</i>, <i>Ly</i> and <i>Li</i>.
 */
final class Spelling {

    private static final int SHORTEST = 5;

    private static final Synonyms GIVEN_NAMES = Synonyms.load("given-names.tsv");

    private static final Pattern OLD_LETTERS = Pattern.compile("dj|tj|sj|(?<=[^aeiouy])oe(?=[^aeiouy])");
    private static final Map<String, String> NEW_LETTERS = Map.of("dj", "j", "tj", "c", "sj", "sy", "oe", "u");

    private static final Pattern SLAVIC_END = Pattern.compile("(?<=[st]s?k|c?k)(y|iy|yy|ii|yi|ij|yj|i|yj)$");
    private static final Pattern FRENCH_END = Pattern.compile("(?<=[^aeiouy])ie$");
    private static final Pattern DOUBLED = Pattern.compile("([^aeiouy])\\1");

    private Spelling() {}

    /** @param word in folded form */
    static String fold(String word) {
        return GIVEN_NAMES.find(word).orElseGet(() -> word.length() < SHORTEST ? word : foldLetters(word));
    }

    private static String foldLetters(String word) {
        String modern = OLD_LETTERS.matcher(word).replaceAll(match -> NEW_LETTERS.getOrDefault(match.group(), ""));
        if (modern.length() < word.length()) {
            modern = modern.replaceAll("(?<=[hns])j(?=[aou])", "y");
        }
        String ended = SLAVIC_END.matcher(modern).replaceAll("i");
        return DOUBLED.matcher(FRENCH_END.matcher(ended).replaceAll("i")).replaceAll("$1");
    }
}
