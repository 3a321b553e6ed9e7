package org.relasi.extract.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.relasi.extract.Extractor;

/**
 * One spelling and one name for those of one person: old Indonesian letters (<i>Soekarno, Djoko, Tjahjo, Sjahrir</i>), Latin
 * forms of Slavic surnames (<i>Zelenskyy, Zelenskiy</i>), doubled consonants, given names by a list (<i>Aleksei, Alexey</i>),
 * nicknames by another (<i>Jokowi</i>). Short words stay as they are, as a letter there makes another name: <i>Joe</i>,
 * <i>Ly</i> and <i>Li</i>.
 */
public final class NameVariants {

    private static final int SHORTEST = 5;

    private static final Pattern OLD_LETTERS = Pattern.compile("dj|tj|sj|(?<=[^aeiouy])oe(?=[^aeiouy])");
    private static final Map<String, String> NEW_LETTERS = Map.of("dj", "j", "tj", "c", "sj", "sy", "oe", "u");

    private static final Pattern SLAVIC_END = Pattern.compile("(?<=[st]s?k|c?k)(y|iy|yy|ii|yi|ij|yj|i|yj)$");
    private static final Pattern FRENCH_END = Pattern.compile("(?<=[^aeiouy])ie$");
    private static final Pattern DOUBLED = Pattern.compile("([^aeiouy])\\1");

    private static final Map<String, String> GIVEN_NAMES = givenNames();
    /** In folded form, by each name that a person has besides. */
    private static final Map<String, String> NICKNAMES = nicknames();

    /** Ways of writing one sound that make another name elsewhere, but not within one article: <i>Kadyrov, Kadirov</i>. */
    private static final Map<String, String> LOOSE = Map.ofEntries(
            Map.entry("oe", "u"),
            Map.entry("ou", "u"),
            Map.entry("oo", "u"),
            Map.entry("ee", "i"),
            Map.entry("aa", "a"),
            Map.entry("y", "i"),
            Map.entry("q", "k"),
            Map.entry("kh", "h"),
            Map.entry("ch", "h"),
            Map.entry("gh", "g"),
            Map.entry("dh", "d"),
            Map.entry("sh", "s"),
            Map.entry("sy", "s"),
            Map.entry("w", "v"));

    private static final Pattern LOOSE_LETTERS = Pattern.compile("oe|ou|oo|ee|aa|sh|sy|kh|ch|gh|dh|y|q|w");

    private NameVariants() {}

    /**
     * The spelling that stands for all of one word.
     *
     * @param word without case and accents
     */
    public static String foldWord(String word) {
        String given = GIVEN_NAMES.get(word);
        return given != null ? given : word.length() < SHORTEST ? word : foldLetters(word);
    }

    /** What stands for all spellings of a name of one or more words, without case, accents and marks. */
    public static String fold(String name) {
        return Arrays.stream(Names.normalize(name).split(" ", -1))
                .map(NameVariants::foldWord)
                .collect(Collectors.joining(" "));
    }

    /** The name, in folded form, of whom the list knows by this name, <i>joko widodo</i> for <i>Jokowi</i>; itself too. */
    public static Optional<String> listed(String name) {
        return Optional.ofNullable(NICKNAMES.get(fold(name)));
    }

    /** The words of a person's name as those of one article are compared. */
    public static List<String> looseWords(String name) {
        return Arrays.stream(fold(name).split(" ", -1))
                .map(NameVariants::foldLoosely)
                .toList();
    }

    private static String foldLoosely(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        String loose =
                LOOSE_LETTERS.matcher(word).replaceAll(match -> LOOSE.getOrDefault(match.group(), match.group()));
        return DOUBLED.matcher(loose).replaceAll("$1");
    }

    private static String foldLetters(String word) {
        String modern = OLD_LETTERS.matcher(word).replaceAll(match -> NEW_LETTERS.getOrDefault(match.group(), ""));
        if (modern.length() < word.length()) {
            modern = modern.replaceAll("(?<=[hns])j(?=[aou])", "y");
        }
        String ended = SLAVIC_END.matcher(modern).replaceAll("i");
        return DOUBLED.matcher(FRENCH_END.matcher(ended).replaceAll("i")).replaceAll("$1");
    }

    private static Map<String, String> givenNames() {
        Map<String, String> names = new HashMap<>();
        for (List<String> spellings : rows("given-names.tsv")) {
            spellings.forEach(spelling -> put(names, spelling, spellings.get(0)));
        }
        return Map.copyOf(names);
    }

    private static Map<String, String> nicknames() {
        Map<String, String> names = new HashMap<>();
        for (List<String> forms : rows("nicknames.tsv")) {
            forms.forEach(form -> put(names, fold(form), fold(forms.get(0))));
        }
        return Map.copyOf(names);
    }

    private static void put(Map<String, String> names, String form, String meaning) {
        String other = names.putIfAbsent(form, meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalStateException(form + " is both " + other + " and " + meaning);
        }
    }

    private static List<List<String>> rows(String file) {
        try (InputStream in = Extractor.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
