package org.relasi.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relasi.extract.names.NameVariants;

/**
 * A person's name as persons are told apart across articles: without honorifics, degrees and single initials inside, in one
 * spelling, but with what tells a son from his father.
 *
 * @param words given names first, the surname last, in folded form
 * @param generation {@code jr}, {@code ii} and the like; empty for none
 */
record PersonName(List<String> words, String generation) {

    private static final Set<String> HONORIFICS = WordFile.words("honorifics.txt");
    private static final Set<String> DEGREES = WordFile.words("degrees.txt");
    private static final Set<String> NAMESAKES = Set.copyOf(WordFile.lines("namesakes.txt"));
    private static final Map<String, String> GENERATIONS = Map.of(
            "jr", "jr", "junior", "jr", "sr", "sr", "senior", "sr", "ii", "ii", "iii", "iii", "iv", "iv", "vi", "vi");
    private static final Set<String> ARTICLES = Set.of("al", "el");

    /** <i>Kim Jong -</i>: a name of which the reader lost the end tells nobody apart. */
    private static final Pattern CUT = Pattern.compile("-[\\s\"']*$");

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String name) {
        List<String> words = new ArrayList<>(inOrder(name));
        Optional<String> listed = NameVariants.listed(name);
        while (words.size() > 1 && HONORIFICS.contains(words.get(0))) {
            words.remove(0);
        }
        return listed.or(() -> NameVariants.listed(String.join(" ", words)))
                .map(full -> read(full, inOrder(full)))
                .orElseGet(() -> read(name, words));
    }

    private static PersonName read(String name, List<String> given) {
        List<String> words = new ArrayList<>(given);
        String generation = "";
        while (words.size() > 1 && isBehind(words.get(words.size() - 1))) {
            generation = GENERATIONS.getOrDefault(words.remove(words.size() - 1), generation);
        }
        boolean surnameOnly = words.size() == 2 && words.get(0).length() == 1;
        if (surnameOnly || CUT.matcher(name).find()) {
            return new PersonName(List.of(String.join("", words)), generation);
        }
        return new PersonName(withoutInner(joinInitials(words)), generation);
    }

    /** <i>Putin, Vladimir</i> in the order of speech; what else follows a comma is a degree or a generation. */
    private static List<String> inOrder(String name) {
        String[] parts = name.split(",", -1);
        List<String> first = split(parts[0]);
        List<String> second = parts.length == 2 ? split(parts[1]) : List.of();
        List<String> words = new ArrayList<>();
        if (first.size() == 1 && !second.isEmpty() && isGiven(parts[1])) {
            words.addAll(second);
            words.addAll(first);
            return words;
        }
        words.addAll(first);
        second.stream().filter(GENERATIONS::containsKey).forEach(words::add);
        return words;
    }

    private static boolean isGiven(String part) {
        String[] words = NameKey.of(part).text().split(" ", -1);
        return words[0].length() > 1 && Stream.of(words).noneMatch(PersonName::isBehind);
    }

    private static List<String> split(String part) {
        return part.isBlank()
                ? List.of()
                : List.of(NameKey.of(part.replaceAll("(?<=\\b\\p{L})\\.", " "))
                        .text()
                        .split(" ", -1));
    }

    private static boolean isBehind(String word) {
        return DEGREES.contains(word) || GENERATIONS.containsKey(word);
    }

    /** <i>J. D. Vance</i>: several initials in front are a given name. */
    private static List<String> joinInitials(List<String> words) {
        int initials = 0;
        while (initials < words.size() && words.get(initials).length() == 1) {
            initials++;
        }
        if (initials < 2 || initials == words.size()) {
            return words;
        }
        List<String> joined = new ArrayList<>(List.of(String.join("", words.subList(0, initials))));
        joined.addAll(words.subList(initials, words.size()));
        return joined;
    }

    /** Without the initials and articles between the first word and the last: <i>Vladimir V. Putin, Bashar al-Assad</i>. */
    private static List<String> withoutInner(List<String> words) {
        int last = words.size() - 1;
        boolean namesake = NAMESAKES.contains(words.get(0) + " " + words.get(last));
        List<String> kept = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            String word = words.get(i);
            boolean inner = i > 0 && i < last && (word.length() == 1 && !namesake || ARTICLES.contains(word));
            if (!inner) {
                kept.add(NameVariants.foldWord(word));
            }
        }
        return kept;
    }

    /** Whether it has a given name and a surname, or is listed alone, so that it means the same person in another article. */
    boolean isFull() {
        return words.size() > 1 || NameVariants.listed(words.get(0)).isPresent();
    }

    /** Whether this is a shorter form of a name: the same first and last word, and nothing of its own between. */
    boolean shortens(PersonName other) {
        return isFull()
                && other.words.containsAll(words)
                && generation.equals(other.generation)
                && words.get(0).equals(other.words.get(0))
                && words.get(words.size() - 1).equals(other.words.get(other.words.size() - 1));
    }

    String key() {
        return String.join(" ", words) + (generation.isEmpty() ? "" : " " + generation);
    }
}
