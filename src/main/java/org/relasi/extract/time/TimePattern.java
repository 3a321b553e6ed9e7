package org.relasi.extract.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words in a row that say when, each by what it can be, as a language's resource writes them: {@code WEEKDAY ,? DAY MONTH
 * YEAR?}. Capitals name a {@link Kind}, all else stands for itself; {@code |} parts alternatives; {@code ?} may be absent.
 *
 * @param elements one a word, its alternatives in their order
 */
record TimePattern(Direction direction, List<List<Element>> elements) {

    private static final int MOST_OPTIONAL = 6;

    TimePattern {
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("a pattern of no word");
        }
    }

    /** A kind of word, or a word. */
    record Element(@Nullable Kind kind, String word) {

        static Element of(String written) {
            boolean capitals = written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
            return new Element(capitals ? Kind.valueOf(written) : null, written);
        }
    }

    int length() {
        return elements.size();
    }

    /** The patterns that a written one stands for: with and without each part that may be absent. */
    static List<TimePattern> read(Direction direction, String written) {
        List<List<List<Element>>> forms = new ArrayList<>();
        forms.add(List.of());
        for (String part : written.split(" ", -1)) {
            boolean optional = part.length() > 1 && part.endsWith("?");
            List<Element> element = element(optional ? part.substring(0, part.length() - 1) : part);
            List<List<List<Element>>> longer = new ArrayList<>();
            for (List<List<Element>> form : forms) {
                List<List<Element>> with = new ArrayList<>(form);
                with.add(element);
                longer.add(with);
                if (optional) {
                    longer.add(form);
                }
            }
            forms = longer;
        }
        if (forms.size() > 1 << MOST_OPTIONAL) {
            throw new IllegalArgumentException("too many parts may be absent: " + written);
        }
        return forms.stream().map(form -> new TimePattern(direction, form)).toList();
    }

    private static List<Element> element(String written) {
        return Arrays.stream(written.split("\\|", -1)).map(Element::of).toList();
    }
}
