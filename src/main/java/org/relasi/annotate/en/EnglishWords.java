package org.relasi.annotate.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts written English words as UD_English-EWT does: at hyphens, before clitics, between a number and its unit. */
final class EnglishWords {

    private static final List<String> CLITICS = List.of(
            "n't", "n’t", "n`t", "'s", "’s", "`s", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "'m", "’m");

    /** Words of two that are written as one, by where the second starts. */
    private static final Map<String, Integer> MERGED = Map.of(
            "cannot", 3, "gonna", 3, "wanna", 3, "gotta", 3, "lemme", 3, "gimme", 3, "alot", 1, "dont", 2, "didnt", 3,
            "doesnt", 4);

    /** Parts that no hyphen cuts from the word after it. */
    private static final Set<String> PREFIXES = Set.of(
            "e", "non", "mid", "pre", "anti", "re", "post", "over", "co", "multi", "pro", "ex", "sub", "semi", "neo",
            "cross", "counter", "micro", "intra", "un", "inter", "ultra", "mini", "psycho", "arch", "de", "mega",
            "trans", "under", "bi", "tri", "quasi", "pseudo", "extra", "super", "meta", "dis", "mis", "socio", "geo");

    private static final Set<String> SUFFIXES = Set.of("like", "wise", "esque", "ish", "wide", "ever");
    private static final Set<String> UNITS = Set.of(
            "m", "k", "am", "pm", "ft", "mm", "kg", "cm", "km", "hz", "khz", "mhz", "ghz", "lb", "lbs", "bn", "tn",
            "mph", "kph", "mg", "ml", "x", "p", "c", "f", "km²", "m²", "mb", "gb", "tb", "kb", "hrs", "min", "mins",
            "sec", "yo");

    private EnglishWords() {}

    static List<String> split(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return numeric(word);
        }
        List<String> pieces = new ArrayList<>(3);
        int from = 0;
        for (int hyphen = nextHyphen(word, 0); hyphen > 0; hyphen = nextHyphen(word, hyphen + 1)) {
            if (isCut(word, from, hyphen)) {
                addPlain(pieces, word.substring(from, hyphen));
                pieces.add(word.substring(hyphen, hyphen + 1));
                from = hyphen + 1;
            }
        }
        addPlain(pieces, word.substring(from));
        return pieces;
    }

    private static int nextHyphen(String word, int from) {
        for (int i = from; i < word.length() - 1; i++) {
            char c = word.charAt(i);
            if (c == '-' || c == '‐' || c == '‑') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCut(String word, int from, int hyphen) {
        int next = nextHyphen(word, hyphen + 1);
        String after = word.substring(hyphen + 1, next < 0 ? word.length() : next);
        return !PREFIXES.contains(word.substring(from, hyphen).toLowerCase(Locale.ROOT))
                && !SUFFIXES.contains(after.toLowerCase(Locale.ROOT));
    }

    private static void addPlain(List<String> pieces, String word) {
        int cut = cut(word, word.toLowerCase(Locale.ROOT));
        if (cut > 0) {
            pieces.add(word.substring(0, cut));
        }
        pieces.add(word.substring(cut));
    }

    private static int cut(String word, String lower) {
        if (lower.indexOf('\'') < 0 && lower.indexOf('’') < 0 && lower.indexOf('`') < 0) {
            return MERGED.getOrDefault(lower, 0);
        }
        for (String clitic : CLITICS) {
            if (lower.endsWith(clitic) && lower.length() > clitic.length()) {
                return word.length() - clitic.length();
            }
        }
        return 0;
    }

    /** <i>5pm</i> and <i>4-6</i> are cut; <i>21st</i>, dates and telephone numbers are not. */
    private static List<String> numeric(String word) {
        int hyphen = nextHyphen(word, 0);
        if (hyphen > 0) {
            return hyphenated(word, hyphen);
        }
        int digits = word.length();
        while (digits > 0 && !Character.isDigit(word.charAt(digits - 1))) {
            digits--;
        }
        String rest = word.substring(digits).toLowerCase(Locale.ROOT);
        if (UNITS.contains(rest)) {
            return List.of(word.substring(0, digits), word.substring(digits));
        }
        int cut = cut(word, rest.isEmpty() ? rest : word.toLowerCase(Locale.ROOT));
        return cut > 0 ? List.of(word.substring(0, cut), word.substring(cut)) : List.of(word);
    }

    private static List<String> hyphenated(String word, int hyphen) {
        boolean number = word.chars().noneMatch(Character::isLetter);
        int second = nextHyphen(word, hyphen + 1);
        boolean telephone = second < 0 && word.length() - hyphen == 5 && (hyphen == 3 || hyphen == 5);
        if (number && (second > 0 || telephone)) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        pieces.addAll(numeric(word.substring(0, hyphen)));
        pieces.add(word.substring(hyphen, hyphen + 1));
        pieces.addAll(split(word.substring(hyphen + 1)));
        return pieces;
    }
}
