package org.relasi.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a word that is none of those known. Letter case does not count. */
public final class Nearest {

    private Nearest() {}

    /** The one that was perhaps meant, and all that there are: <i> (did you mean 'limit'?); there are [q, limit]</i>. */
    public static String told(String given, Collection<String> known) {
        return question(given, known) + "; there are " + known;
    }

    /** Asks for the one that was perhaps meant: <i> (did you mean 'limit'?)</i>; empty where none is near. */
    public static String question(String given, Collection<String> known) {
        return among(given, known)
                .map(word -> " (did you mean '" + word + "'?)")
                .orElse("");
    }

    /** The one that is a few letters away, the first of several that are; empty where none is so near. */
    public static Optional<String> among(String given, Collection<String> known) {
        int most = Math.max(1, folded(given).length() / 3);
        return ordered(given, known).stream().findFirst().filter(word -> distance(folded(given), folded(word)) <= most);
    }

    /** Those known, the most alike first. */
    public static List<String> ordered(String given, Collection<String> known) {
        String asked = folded(given);
        return known.stream()
                .sorted(Comparator.comparingInt(word -> distance(asked, folded(word))))
                .toList();
    }

    /** How many letters to put in, take out, change or swap with the next to make one word of the other. */
    public static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[last.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (isSwapped(one, other, i, j)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }

    private static boolean isSwapped(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    /** No longer than any word that there is, so that long nonsense costs nothing. */
    private static String folded(String word) {
        return word.substring(0, Math.min(word.length(), 80)).toLowerCase(Locale.ROOT);
    }
}
