package org.relasi.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Spellings of one sound in Indonesian names, old, new and of Arabic words: <i>Soeharto, Suharto; Tjahjo, Cahyo; Sjahrir,
 * Syahrir; Achmad, Ahmad</i>. For finding only: it takes more words for one than are one.
 */
final class NameSpelling {

    /** By spelling, all of the same sound; the first stands for all. */
    private static final Map<String, List<String>> SOUNDS = List.of(
                    List.of("u", "oe"),
                    List.of("sy", "sj", "sh"),
                    List.of("c", "tj"),
                    List.of("j", "dj", "y"),
                    List.of("h", "ch", "kh"))
            .stream()
            .flatMap(sound -> sound.stream().map(spelling -> Map.entry(spelling, sound)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Two letters before one, as <i>ch</i> is no <i>c</i>. */
    private static final Pattern SPELLING = Pattern.compile("oe|s[yjh]|[td]j|[ck]h|[ucjyh]");

    private NameSpelling() {}

    /** Equal for all spellings of a word. */
    static String fold(String word) {
        return rewrite(word, sound -> sound.get(0));
    }

    /** A regular expression for all spellings of a word of letters and digits. */
    static String pattern(String word) {
        return rewrite(word, sound -> "(" + String.join("|", sound) + ")");
    }

    private static String rewrite(String word, Function<List<String>, String> writing) {
        return SPELLING.matcher(word)
                .replaceAll(match -> writing.apply(SOUNDS.getOrDefault(match.group(), List.of(match.group()))));
    }
}
