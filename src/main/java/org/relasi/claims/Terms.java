package org.relasi.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text that tell what it is about: without those that stand in every text, without those that only say that
 * somebody accuses or denies, and without the names of both sides.
 */
record Terms(Set<Term> all) {

    /** Words that tell nothing, by their stems. */
    private static final Set<String> COMMON = common();

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}-]*|\\p{N}[\\p{N}.,]*\\p{N}|\\p{N}");
    private static final Pattern POSSESSIVE = Pattern.compile("['’‘]s\\b");
    private static final int SHORTEST = 3;
    private static final int SAME_BEGINNING = 5;
    private static final double NAME_WEIGHT = 2;

    /**
     * A word by its stem.
     *
     * @param name whether it is one, or a number: the same in any language
     */
    record Term(String stem, boolean name) {

        double weight() {
            return name ? NAME_WEIGHT : 1;
        }
    }

    Terms {
        all = Set.copyOf(all);
    }

    /** @param sides names of those between whom it is said */
    static Terms of(Collection<String> texts, Collection<String> sides) {
        Set<String> excluded = sides.stream()
                .flatMap(name -> words(name).stream())
                .map(Terms::folded)
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
        Set<Term> terms = new LinkedHashSet<>();
        for (String text : texts) {
            boolean first = true;
            for (String word : words(text)) {
                boolean name = Character.isDigit(word.charAt(0)) || !first && Character.isUpperCase(word.charAt(0));
                String folded = folded(word);
                String stem = name ? folded : Stem.of(folded);
                if (folded.length() >= SHORTEST
                        && !COMMON.contains(Stem.of(folded))
                        && !COMMON.contains(folded)
                        && excluded.stream().noneMatch(side -> isOf(folded, side))) {
                    terms.add(new Term(stem, name));
                }
                first = false;
            }
        }
        return new Terms(terms);
    }

    boolean tellNothing() {
        return all.isEmpty();
    }

    /** Those that are the same in any language. */
    Terms names() {
        return new Terms(all.stream().filter(Term::name).collect(Collectors.toSet()));
    }

    /** How much of this stands in another text, 0 to 1; 0 for nothing. */
    double shareIn(Terms other) {
        double whole = all.stream().mapToDouble(Term::weight).sum();
        double there = all.stream().filter(other::has).mapToDouble(Term::weight).sum();
        return whole == 0 ? 0 : there / whole;
    }

    /** Stems that stand in another text too, in the order of letters. */
    List<String> sharedWith(Terms other) {
        return all.stream()
                .filter(other::has)
                .map(Term::stem)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean has(Term term) {
        return all.stream().anyMatch(one -> Stem.same(one.stem(), term.stem()));
    }

    /** <i>Ugandan</i> is of <i>Uganda</i>. */
    private static boolean isOf(String word, String side) {
        return word.equals(side) || side.length() >= SAME_BEGINNING && word.startsWith(side);
    }

    private static List<String> words(String text) {
        Matcher matcher = WORD.matcher(POSSESSIVE.matcher(text).replaceAll(""));
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> common() {
        try (InputStream in = Terms.class.getResourceAsStream("common-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("no common-words.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split("\\s+", -1)).stream())
                    .filter(word -> !word.isEmpty())
                    .flatMap(word -> java.util.stream.Stream.of(word, Stem.of(word)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("common-words.txt", e);
        }
    }
}
