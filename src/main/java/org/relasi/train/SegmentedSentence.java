package org.relasi.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relasi.syntax.Span;

/**
 * A sentence as written, and its syntactic words.
 *
 * @param words in order, never overlapping, counted in {@code text}
 */
public record SegmentedSentence(String text, List<Span> words) {

    /**
     * A written word and the syntactic words that it is.
     *
     * @param words one, or more where a treebank has them as a range
     */
    public record Surface(String form, List<String> words) {}

    public SegmentedSentence {
        words = List.copyOf(words);
    }

    /** Finds the words in the text; empty where a surface is not there, or its words joined are not the surface. */
    public static Optional<SegmentedSentence> align(String text, List<Surface> surfaces) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Surface surface : surfaces) {
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
            if (!text.startsWith(surface.form(), at)
                    || !String.join("", surface.words()).equals(surface.form())) {
                return Optional.empty();
            }
            for (String word : surface.words()) {
                spans.add(new Span(at, at + word.length()));
                at += word.length();
            }
        }
        return Optional.of(new SegmentedSentence(text, spans));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
