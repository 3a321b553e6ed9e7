package org.relasi.resolve;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a person is known: those of the name, without what stands before any name. */
public final class NameWords {

    private static final Set<String> HONORIFICS = WordFile.words("honorifics.txt");
    private static final Set<String> DEGREES = WordFile.words("degrees.txt");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private NameWords() {}

    /** In folded form; without honorifics, degrees and words of fewer than three letters, which tell nobody. */
    public static Set<String> of(String name) {
        Set<String> words = new LinkedHashSet<>();
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            String folded = NameKey.of(word.group()).text();
            if (folded.length() > 2 && !HONORIFICS.contains(folded) && !DEGREES.contains(folded)) {
                words.add(folded);
            }
        }
        return words;
    }
}
