package org.relasi.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.relasi.article.PageFrame.Part;

/**
 * The classes and ids that page makers give to boxes around a story, from {@code page-names.txt}.
 *
 * @param comments words of a name of boxes for readers
 * @param outside words of a name that are never the story's
 * @param likely those that may be
 * @param modifiers words in front of one, by which a name says what a box has, not what it is
 */
record PageNames(Set<String> comments, Set<String> outside, Set<String> likely, Set<String> modifiers) {

    PageNames {
        comments = Set.copyOf(comments);
        outside = Set.copyOf(outside);
        likely = Set.copyOf(likely);
        modifiers = Set.copyOf(modifiers);
    }

    static PageNames load() {
        try (InputStream in = PageNames.class.getResourceAsStream("page-names.txt")) {
            List<String> lines = new BufferedReader(
                            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return new PageNames(
                    words(lines, "comments "),
                    words(lines, "outside "),
                    words(lines, "likely "),
                    words(lines, "modifier "));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read page-names.txt", e);
        }
    }

    /** What a name, in lower case with its words parted by hyphens, says of its element. */
    Part part(String name) {
        String[] words = name.split("-");
        if (words.length > 1 && modifiers.contains(words[0])) {
            return Part.INSIDE;
        }
        return holds(comments, words)
                ? Part.COMMENTS
                : holds(outside, words) ? Part.OUTSIDE : holds(likely, words) ? Part.LIKELY_OUTSIDE : Part.INSIDE;
    }

    private static boolean holds(Set<String> known, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (known.contains(words[i]) || (i > 0 && known.contains(words[i - 1] + "-" + words[i]))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(List<String> lines, String kind) {
        Set<String> words = new HashSet<>();
        lines.stream()
                .filter(line -> line.startsWith(kind))
                .forEach(line -> words.addAll(
                        Arrays.asList(line.substring(kind.length()).strip().split("\\s+"))));
        return words;
    }
}
