package org.relasi.annotate;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.relasi.article.Language;
import org.relasi.syntax.Upos;

/** Tells the language of a whole text by the share of its words that are function words of a language. */
final class LanguageDetector {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int MOST_WORDS = 2_000;
    /** Running text of a language that relasi reads has at least this share of its function words. */
    private static final double LOWEST_SHARE = 0.12;
    /** The best language must be this much more likely than the next. */
    private static final double LEAD = 1.5;

    private static final Set<Upos> FUNCTION_TAGS =
            Set.of(Upos.ADP, Upos.AUX, Upos.CCONJ, Upos.DET, Upos.PART, Upos.PRON, Upos.SCONJ);

    private final Map<Language, Set<String>> functionWords = new EnumMap<>(Language.class);

    LanguageDetector(Collection<Language> languages) {
        for (Language language : languages) {
            Set<String> words = WordList.rows(language.code(), "words.tsv").stream()
                    .filter(row -> FUNCTION_TAGS.contains(Upos.valueOf(row[1])) && row[0].length() > 1)
                    .map(row -> row[0])
                    .collect(Collectors.toUnmodifiableSet());
            functionWords.put(language, words);
        }
    }

    Optional<Language> detect(String text) {
        Map<Language, Integer> hits = new EnumMap<>(Language.class);
        int[] words = {0};
        WORD.matcher(text).results().limit(MOST_WORDS).forEach(match -> {
            words[0]++;
            String word = match.group().toLowerCase(Locale.ROOT);
            functionWords.forEach((language, known) -> {
                if (known.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        });
        return hits.entrySet().stream()
                .max(Map.Entry.<Language, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(best -> best.getValue() >= LOWEST_SHARE * words[0])
                .filter(best -> hits.entrySet().stream()
                        .filter(other -> other.getKey() != best.getKey())
                        .allMatch(other -> best.getValue() >= LEAD * other.getValue()))
                .map(Map.Entry::getKey);
    }
}
