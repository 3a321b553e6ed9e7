package org.relasi.syntax;

import java.util.List;
import java.util.function.Function;

/** A stretch of an article's text: UTF-16 chars from {@code start}, {@code end} exclusive. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether both have a character in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The text that this span marks in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /**
     * Position of the first of some things that ends behind a place of the text; their number where none does.
     *
     * @param things in the order in which they stand there
     * @param span where each stands
     */
    public static <T> int firstEndingBehind(List<T> things, Function<T, Span> span, int place) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(things.get(middle)).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
