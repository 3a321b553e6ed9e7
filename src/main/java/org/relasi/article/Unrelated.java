package org.relasi.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the short lines in the middle of a story that share no word with the rest of it: an advertisement, a link to something
 * else. A subheading, on the other hand, speaks of what the story speaks of.
 *
 * @param counts in how many lines a word stands
 */
record Unrelated(Map<String, Integer> counts, int lines) {

    private static final Pattern BRACKETED_END = Pattern.compile("[^.!?]*\\[[^\\[\\]]{2,30}]$");
    private static final int HEADING_WORDS = 12;
    private static final int FEW_LINES = 5;
    private static final int CONTENT = 4;

    static Unrelated in(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            words(line).distinct().forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return new Unrelated(counts, lines.size());
    }

    boolean holds(Line line) {
        if (lines < FEW_LINES
                || line.ended()
                || line.words() > HEADING_WORDS
                || line.text().endsWith(":")) {
            return false;
        }
        boolean alone = words(line).allMatch(word -> counts.getOrDefault(word, 0) < 2);
        return alone || BRACKETED_END.matcher(line.text()).matches();
    }

    private static Stream<String> words(Line line) {
        return Arrays.stream(line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() >= CONTENT);
    }
}
