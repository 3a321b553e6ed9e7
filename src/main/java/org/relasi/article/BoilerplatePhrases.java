package org.relasi.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The phrases that mark a line as no part of a story, of all languages: which one a page is in is not known yet. */
record BoilerplatePhrases(
        List<String> whole, List<String> starts, List<String> anywhere, List<String> boxes, List<String> openings) {

    BoilerplatePhrases {
        whole = List.copyOf(whole);
        starts = List.copyOf(starts);
        anywhere = List.copyOf(anywhere);
        boxes = List.copyOf(boxes);
        openings = List.copyOf(openings);
    }

    static BoilerplatePhrases load() {
        List<String> all = new ArrayList<>();
        for (Language language : Language.values()) {
            all.addAll(read("boilerplate-" + language.code() + ".txt"));
        }
        List<String> boxes = of(all, "box ");
        List<String> whole = new ArrayList<>(of(all, "is "));
        whole.addAll(boxes);
        return new BoilerplatePhrases(whole, of(all, "starts "), of(all, "has "), boxes, of(all, "opens "));
    }

    /** Whether a line, in lower case and without markup around it, is one of these phrases or begins with or holds one. */
    boolean mark(String line) {
        String bare = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
        return whole.contains(bare) || begin(line) || anywhere.stream().anyMatch(line::contains);
    }

    /** Whether a line, as in {@link #mark}, is the title of a box with something else in it. */
    boolean title(String line) {
        String bare = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
        return boxes.contains(bare) || begins(bare, openings);
    }

    /** Whether a line begins with a phrase, at the end of a word. */
    boolean begin(String line) {
        return begins(line, starts);
    }

    private static boolean begins(String line, List<String> phrases) {
        return phrases.stream()
                .anyMatch(phrase -> line.startsWith(phrase)
                        && (line.length() == phrase.length()
                                || !Character.isLetter(phrase.charAt(phrase.length() - 1))
                                || !Character.isLetter(line.charAt(phrase.length()))));
    }

    private static List<String> of(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()).strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> read(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BoilerplatePhrases.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
