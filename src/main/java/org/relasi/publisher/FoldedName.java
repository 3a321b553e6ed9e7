package org.relasi.publisher;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A publisher's name without what spellings differ in: case, accents, punctuation, <i>The</i>, <i>News</i>, <i>Online</i>, <i>.com</i>. */
final class FoldedName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> TAILS =
            Set.of("news", "online", "daring", "com", "co", "id", "net", "dotcom", "website");

    private static final List<String> GLUED_TAILS = List.of("news", "online");
    private static final int SHORTEST = 3;
    private static final int LONGEST_ACRONYM = 4;

    /** Words that say nothing of which house it is: <i>Daily News</i> is not <i>The Daily</i>, nor <i>Indonesia News</i> a state. */
    private static final Set<String> NO_HOUSE = Set.of(
            ("times post daily star sun mirror herald express guardian independent telegraph globe mail standard today"
                            + " world global international national local city breaking sport sports business tech science"
                            + " politics new good live media harian koran berita kabar suara warta radar info pos tribun nasional"
                            + " daerah dunia ekonomi bisnis politik olahraga portal radio televisi tv indonesia jakarta asia"
                            + " africa america europe eropa amerika afrika bandung surabaya london nigeria india china russia")
                    .split(" "));

    private FoldedName() {}

    /** Letters and digits that tell one publisher from another; empty where there are none. */
    static String of(String name) {
        List<String> words = new ArrayList<>(words(name));
        if (words.size() > 1 && words.get(0).equals("www")) {
            words.remove(0);
        }
        while (words.size() > 1
                && TAILS.contains(words.get(words.size() - 1))
                && tells(words.subList(0, words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return unglued(String.join("", words));
    }

    /** All letters and digits, in lower case and without accents. */
    static String letters(String name) {
        return String.join("", words(name));
    }

    /** A name as it is shown: <i>HARIAN CONTOH</i> and <i>harian contoh</i> as <i>Harian Contoh</i>. */
    static String shown(String name) {
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
        if (!shouted && !name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        int spared = !shouted ? 0 : name.contains(" ") ? LONGEST_ACRONYM - 1 : LONGEST_ACRONYM;
        return PLAIN_WORD
                .matcher(name)
                .replaceAll(word -> word.group().length() <= spared ? word.group() : capital(word.group()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(NO_WORD.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }

    private static boolean tells(List<String> words) {
        String rest = unthe(String.join("", words));
        return rest.length() > 1 && !NO_HOUSE.contains(rest);
    }

    private static String unthe(String letters) {
        return letters.startsWith("the") && letters.length() >= "the".length() + SHORTEST
                ? letters.substring(3)
                : letters;
    }

    /** Addresses and some names have such words without a space: <i>thejakartapost</i>, <i>antaranews</i>. */
    private static String unglued(String letters) {
        String bare = unthe(letters);
        for (String tail : GLUED_TAILS) {
            int end = bare.length() - tail.length();
            if (bare.endsWith(tail) && end >= SHORTEST && !NO_HOUSE.contains(bare.substring(0, end))) {
                return bare.substring(0, end);
            }
        }
        return bare;
    }
}
