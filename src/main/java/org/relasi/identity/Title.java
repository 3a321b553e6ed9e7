package org.relasi.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The title in front of a name: <i>Wali Kota Padang</i> Joko Santosa. */
final class Title {

    private static final int LONGEST = 5;

    private Title() {}

    /**
     * The words in capitals that end where a name begins. One word that begins the sentence is none, as it has its capital for
     * that.
     *
     * @param sentence text of the sentence
     * @param start where the name begins in it, in UTF-16 chars
     */
    static Optional<String> before(String sentence, int start) {
        if (start <= 0 || start > sentence.length()) {
            return Optional.empty();
        }
        String[] words = sentence.substring(0, start).split(" ", -1);
        Deque<String> title = new ArrayDeque<>();
        int i = words.length - 2; // the last is what stands between the space before the name and the name: nothing
        while (i >= 0 && title.size() < LONGEST && isInCapitals(words[i])) {
            title.addFirst(words[i]);
            i--;
        }
        boolean tells = words[words.length - 1].isEmpty() && (title.size() > 1 || title.size() == 1 && i >= 0);
        return tells ? Optional.of(String.join(" ", title)) : Optional.empty();
    }

    private static boolean isInCapitals(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && word.chars().allMatch(letter -> Character.isLetter(letter) || letter == '-');
    }
}
