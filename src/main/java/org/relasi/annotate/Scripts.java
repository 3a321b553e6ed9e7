package org.relasi.annotate;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Languages that their script tells. */
final class Scripts {

    private static final Map<UnicodeScript, String> LANGUAGES = Map.of(
            UnicodeScript.HAN, "zh",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.THAI, "th",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.TAMIL, "ta",
            UnicodeScript.JAVANESE, "jv");

    private static final int MOST_CHARS = 20_000;
    /** Letters before a script tells anything. */
    private static final int LEAST = 4;

    private Scripts() {}

    /** The language that more than half of the letters tell; Japanese writes with Chinese ones too. */
    static Optional<String> language(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        int at = 0;
        while (at < text.length() && at < MOST_CHARS) {
            int codePoint = text.codePointAt(at);
            if (Character.isLetter(codePoint)) {
                letters++;
                counts.merge(UnicodeScript.of(codePoint), 1, Integer::sum);
            }
            at += Character.charCount(codePoint);
        }
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 10 > letters && letters >= LEAST) {
            return Optional.of("ja");
        }
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            if (count.getValue() * 2 > letters && letters >= LEAST) {
                return Optional.ofNullable(LANGUAGES.get(count.getKey()));
            }
        }
        return Optional.empty();
    }
}
