package org.relasi.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.relasi.article.Language;

/**
 * Tells the language of a text by its words: function words weigh most, other listed words and verbs that their affixes or
 * endings show weigh half, what only its running text has weighs least. Function words of other languages speak against all that relasi reads; a close neighbour, Malay,
 * is told by words that only one of the two has.
 */
final class LanguageDetector {

    private static final int MOST_WORDS = 2_000;
    /** The least evidence in a word of running text; names that no list knows are left out. */
    private static final double LOWEST_SHARE = 0.25;
    /** One word alone tells nothing, unless it is a function word: loans look alike everywhere. */
    private static final double LEAST_EVIDENCE = 0.75;
    /** A language that is read must be this much more likely than one that is not, */
    private static final double LEAD = 1.5;
    /** and this much more than another that is read: an article may quote at length in it. */
    private static final double LEAD_AMONG_READ = 1.1;
    /** Words of a language that is not read before it is named, and how many of a hundred. */
    private static final int LEAST_WORDS = 2;

    private static final int LEAST_PERCENT = 8;

    private static final String APOSTROPHES = "'’";

    private final List<LanguageWords> read;
    /** Function words of languages that relasi does not read, by their code. */
    private final Map<String, Set<String>> others = new TreeMap<>();

    private final List<Neighbour> neighbours;
    private final BriefText brief;

    LanguageDetector(Collection<LanguagePack> packs) {
        read = packs.stream().map(LanguageWords::of).toList();
        for (String[] row : WordList.rows("other", "words.tsv")) {
            Set<String> words = Arrays.stream(row[0].split(" "))
                    .filter(word -> word.length() == 1 || read.stream().noneMatch(own -> own.isFunctionWord(word)))
                    .collect(Collectors.toUnmodifiableSet());
            others.put(row[1], words);
        }
        neighbours = WordList.rows("other", "neighbours.tsv").stream()
                .map(Neighbour::of)
                .toList();
        brief = new BriefText(read, others.values());
    }

    /** The language that is read which a text is in; empty where it is in none, or does not tell. */
    Optional<Language> detect(String text) {
        List<RunningWord> words = words(text);
        return likely(uncapitalised(words))
                .or(() -> likely(words))
                .filter(language -> !BriefText.is(words) || brief.isMostlyKnown(words))
                .or(() -> brief.language(words))
                .filter(language -> neighbour(language, words).isEmpty());
    }

    /** Those of the running text; the others may be a name in another language: <i>penggemar The Last Jedi</i>. */
    private static List<RunningWord> uncapitalised(List<RunningWord> words) {
        return words.stream().filter(word -> !word.capitalised()).toList();
    }

    private Optional<Language> likely(List<RunningWord> words) {
        Map<String, Double> evidence = evidence(words);
        return read.stream()
                .filter(own -> fits(own, words))
                .map(LanguageWords::language)
                .filter(language -> leads(language, evidence))
                .findFirst();
    }

    /** The language that is not read which a text looks to be in; empty where none is seen. */
    Optional<Locale> detectOther(String text) {
        List<RunningWord> words = words(text);
        Optional<String> near = read.stream()
                .filter(own -> fits(own, words))
                .flatMap(own -> neighbour(own.language(), words).stream())
                .findFirst();
        return near.or(() -> Scripts.language(text)).or(() -> mostLikely(words)).map(Locale::forLanguageTag);
    }

    private Optional<String> mostLikely(List<RunningWord> words) {
        Map<String, Double> evidence = evidence(words);
        return others.keySet().stream()
                .filter(code -> evidence.getOrDefault(code, 0.0) >= LEAST_WORDS
                        && evidence.getOrDefault(code, 0.0) * 100 >= LEAST_PERCENT * words.size())
                .max((a, b) -> Double.compare(evidence.getOrDefault(a, 0.0), evidence.getOrDefault(b, 0.0)));
    }

    private Optional<String> neighbour(Language language, List<RunningWord> words) {
        return neighbours.stream()
                .filter(neighbour -> neighbour.near().equals(language.code()) && neighbour.isMeant(words))
                .map(Neighbour::code)
                .findFirst();
    }

    private Map<String, Double> evidence(List<RunningWord> words) {
        Map<String, Double> evidence = new HashMap<>();
        read.forEach(own -> evidence.put(own.language().code(), own.evidence(words, read)));
        others.forEach((code, known) -> evidence.put(code, (double)
                words.stream().filter(word -> known.contains(word.lower())).count()));
        return evidence;
    }

    private boolean fits(LanguageWords own, List<RunningWord> words) {
        double evidence = own.evidence(words, read);
        return evidence >= LEAST_EVIDENCE && evidence >= LOWEST_SHARE * own.telling(words);
    }

    private boolean leads(Language language, Map<String, Double> evidence) {
        double own = evidence.getOrDefault(language.code(), 0.0);
        return evidence.entrySet().stream()
                .allMatch(other -> other.getKey().equals(language.code())
                        || own >= (others.containsKey(other.getKey()) ? LEAD : LEAD_AMONG_READ) * other.getValue());
    }

    /** Whether a letter is no word but a part of one: <i>U.S., J. Doe, Chile's</i>. */
    private static boolean isPart(String text, int start, int end) {
        if (end != start + 1) {
            return false;
        }
        boolean initial = Character.isUpperCase(text.charAt(start)) && end < text.length() && text.charAt(end) == '.';
        return initial || start > 0 && APOSTROPHES.indexOf(text.charAt(start - 1)) >= 0;
    }

    /** The first words of a text, as runs of letters. */
    private static List<RunningWord> words(String text) {
        List<RunningWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length() && words.size() < MOST_WORDS) {
            int stop = at;
            while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            if (stop > at && !isPart(text, at, stop)) {
                words.add(RunningWord.of(text, at, stop));
            }
            at = stop + 1;
        }
        return words;
    }
}
