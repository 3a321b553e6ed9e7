package org.relasi.annotate.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relasi.annotate.WordList;

/**
 * Cuts written Indonesian words as the UD treebanks do: before the clitics <i>-nya, -ku, -mu, -lah, -kah, -pun</i>,
 * between the two states or dates that a hyphen joins, and after the sign of a currency.
 */
final class IndonesianWords {

    /** Roots that end like a clitic; prefixes and reduplication are looked through. */
    private static final Set<String> WHOLE = WordList.entries("id", "clitic-lookalikes.txt");
    /** Names that a hyphen joins without making one word: states, months, weekdays. */
    private static final Set<String> APART = names();

    private static final Set<String> NOUN_STEMS = Set.of(
            "kepada",
            "pada",
            "oleh",
            "untuk",
            "bagi",
            "dengan",
            "dari",
            "terhadap",
            "hati",
            "nama",
            "ayah",
            "ibu",
            "anak",
            "adik",
            "kakak",
            "istri",
            "suami",
            "rumah",
            "teman",
            "sahabat",
            "hidup",
            "diri",
            "mata",
            "tangan",
            "kaki",
            "kepala",
            "tuhan",
            "keluarga",
            "negeri",
            "tanah",
            "orangtua",
            "cinta",
            "jiwa",
            "tubuh",
            "bangsa",
            "hamba");
    private static final Set<String> PARTICLE_STEMS = Set.of(
            "apa",
            "itu",
            "ini",
            "bukan",
            "tidak",
            "siapa",
            "demikian",
            "bagaimana",
            "mana",
            "dapat",
            "bisa",
            "harus",
            "akan",
            "maka",
            "begitu",
            "sudah",
            "pernah",
            "adakah",
            "perlu",
            "meski",
            "walau",
            "atau");
    private static final List<String> PREFIXES = List.of(
            "se", "ber", "ter", "men", "mem", "meng", "me", "pen", "pem", "peng", "pe", "per", "di", "ke", "memper");
    private static final List<String> UNITS = List.of("wib", "wita", "wit", "km", "kg", "cm", "mm", "m", "gb", "mb");

    private IndonesianWords() {}

    private static Set<String> names() {
        return java.util.stream.Stream.concat(
                        WordList.entries("id", "states.tsv").stream(),
                        WordList.entries("id", "weekdays-months.txt").stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.indexOf(' ') < 0)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    static List<String> split(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return numeric(word);
        }
        if (word.startsWith("Rp") && word.length() > 2 && Character.isDigit(word.charAt(2))) {
            List<String> pieces = new ArrayList<>(List.of("Rp"));
            pieces.addAll(numeric(word.substring(2)));
            return pieces;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && joinsNames(word, hyphen)) {
            List<String> pieces = new ArrayList<>(List.of(word.substring(0, hyphen), "-"));
            pieces.addAll(split(word.substring(hyphen + 1)));
            return pieces;
        }
        int cut = word.length() - cliticLength(word, word.toLowerCase(Locale.ROOT));
        return cut < word.length() ? List.of(word.substring(0, cut), word.substring(cut)) : List.of(word);
    }

    /** <i>AS-Rusia</i>, <i>Januari-Oktober</i>; not <i>Covid-19</i>, <i>Harley-Davidson</i> or <i>Undang-Undang</i>. */
    private static boolean joinsNames(String word, int hyphen) {
        if (hyphen + 1 >= word.length() || !Character.isUpperCase(word.charAt(hyphen + 1))) {
            return false;
        }
        int next = word.indexOf('-', hyphen + 1);
        String first = word.substring(0, hyphen).toLowerCase(Locale.ROOT);
        String second =
                word.substring(hyphen + 1, next < 0 ? word.length() : next).toLowerCase(Locale.ROOT);
        return !first.equals(second)
                && (APART.contains(first) && second.length() > 1 || APART.contains(second) && first.length() > 2);
    }

    private static int cliticLength(String word, String lower) {
        int length = lower.length();
        if (length < 5
                || length != word.length()
                || !Character.isLowerCase(word.charAt(length - 1)) && !isCapitals(word)) {
            return 0;
        }
        if (lower.endsWith("nya")) {
            return isWhole(lower) ? 0 : 3;
        }
        boolean particle = lower.endsWith("lah") || lower.endsWith("kah") || lower.endsWith("pun");
        if (particle) {
            String stem = lower.substring(0, length - 3);
            return PARTICLE_STEMS.contains(stem) || isParticle(word, lower, stem) ? 3 : 0;
        }
        boolean possessive = lower.endsWith("ku") || lower.endsWith("mu");
        return possessive && isPossessed(lower.substring(0, length - 2)) ? 2 : 0;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
    }

    private static boolean isParticle(String word, String lower, String stem) {
        return stem.length() > 3 && Character.isLowerCase(word.charAt(0)) && !isWhole(lower);
    }

    private static boolean isPossessed(String stem) {
        return NOUN_STEMS.contains(stem) || stem.length() > 5 && stem.endsWith("an") || stem.endsWith("-");
    }

    /** Whether the word, or what is left of it without a prefix, is a root that ends like a clitic. */
    private static boolean isWhole(String lower) {
        int hyphen = lower.indexOf('-');
        String word = hyphen > 0 ? lower.substring(hyphen + 1) : lower;
        if (WHOLE.contains(word)) {
            return true;
        }
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && WHOLE.contains(word.substring(prefix.length()))) {
                return true;
            }
        }
        return false;
    }

    /** <i>2013-2014</i> and <i>14.30WIB</i> are cut; <i>1970-an</i>, dates and telephone numbers are not. */
    private static List<String> numeric(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 0) {
            return withUnit(word);
        }
        boolean range = hyphen + 1 < word.length()
                && word.indexOf('-', hyphen + 1) < 0
                && !(word.charAt(0) == '0' && hyphen > 2)
                && Character.isDigit(word.charAt(hyphen + 1));
        if (!range) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>(List.of(word.substring(0, hyphen), "-"));
        pieces.addAll(withUnit(word.substring(hyphen + 1)));
        return pieces;
    }

    private static List<String> withUnit(String word) {
        int digits = word.length();
        while (digits > 0 && !Character.isDigit(word.charAt(digits - 1))) {
            digits--;
        }
        boolean unit =
                digits < word.length() && UNITS.contains(word.substring(digits).toLowerCase(Locale.ROOT));
        return unit ? List.of(word.substring(0, digits), word.substring(digits)) : List.of(word);
    }
}
