package org.relasi.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as the scorer compares them: in the letters a to z and digits, without accents and small words. */
final class Wording {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Set<String> SMALL_WORDS =
            Set.of(("di ke dari yang dan pada untuk atas dengan oleh itu ini tersebut para sebuah suatu"
                            + " the a an of in on at for to and by with")
                    .split(" "));

    private Wording() {}

    static String normalize(String text) {
        return String.join(" ", words(text));
    }

    static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return WORD.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** Its words without the small ones; of a text that is normalized. */
    static Set<String> contentWords(String normalized) {
        return Arrays.stream(normalized.split(" "))
                .filter(word -> !SMALL_WORDS.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A name and its other forms, those that have any letter. */
    static Set<String> forms(String name, Collection<String> mentions) {
        Set<String> forms =
                mentions.stream().map(Wording::normalize).collect(Collectors.toCollection(LinkedHashSet::new));
        forms.add(normalize(name));
        forms.remove("");
        return forms;
    }
}
