package org.relasi.extract.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * The words of time of one language, and how they are put together.
 *
 * @param order of the numbers of <i>12/3/2025</i>
 * @param yearsBeforeNouns whether a year stands before its noun (<i>the 2016 election</i>); else a number there counts
 * @param kinds what each word can be; a word with a capital is that only where it is written so
 * @param patterns by the kind that their first word is of, or by the word itself, the longest first
 */
record TimeWords(
        NumberOrder order,
        boolean yearsBeforeNouns,
        Map<String, Map<Kind, Integer>> kinds,
        Map<Object, List<TimePattern>> patterns) {

    /**
     * The words of a language, by its ISO 639-1 code; empty where it has no resource {@code <code>.yaml}.
     *
     * @throws RuntimeException where the resource is wrong, saying what is
     */
    static Optional<TimeWords> of(String language) {
        try (InputStream in = TimeWords.class.getResourceAsStream(language + ".yaml")) {
            return in == null ? Optional.empty() : Optional.of(new TimeWordsReader(new Yaml().load(in)).read());
        } catch (IOException e) {
            throw new UncheckedIOException(language + ".yaml", e);
        }
    }

    /**
     * What a word can be, null for a word that no time is told with.
     *
     * @param opening whether it opens its sentence, so that its capital means nothing
     */
    @Nullable
    Map<Kind, Integer> kinds(String form, boolean opening) {
        char first = form.charAt(0);
        if (first >= '0' && first <= '9') {
            return Numerals.read(form);
        }
        Map<Kind, Integer> written = kinds.get(withoutPossessive(form));
        if (!Character.isUpperCase(first) || written != null && !opening) {
            return written;
        }
        Map<Kind, Integer> small = kinds.get(form.toLowerCase(Locale.ROOT));
        return written == null || small == null ? (written == null ? small : written) : both(written, small);
    }

    private static String withoutPossessive(String form) {
        int end = form.length() - 2;
        boolean possessive =
                end > 0 && form.charAt(end + 1) == 's' && (form.charAt(end) == '\'' || form.charAt(end) == '’');
        return possessive ? form.substring(0, end) : form;
    }

    private static Map<Kind, Integer> both(Map<Kind, Integer> one, Map<Kind, Integer> other) {
        Map<Kind, Integer> both = new EnumMap<>(one);
        other.forEach(both::putIfAbsent);
        return both;
    }

    boolean is(Kind kind, String form) {
        Map<Kind, Integer> found = kinds.get(form);
        return found != null && found.containsKey(kind);
    }

    /** How the numbers of a date stand. */
    enum NumberOrder {
        DAY_FIRST,
        MONTH_FIRST,
        /** As the article writes its other dates. */
        BY_HABIT
    }
}
