package org.relasi.annotate;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.relasi.annotate.Tagger.Form;
import org.relasi.article.Language;
import org.relasi.syntax.Upos;

/**
 * Tells the language of a text by its words: function words weigh most, other listed words and verbs that their affixes or
 * endings show weigh half. Function words of other languages speak against all that relasi reads.
 */
final class LanguageDetector {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int MOST_WORDS = 2_000;
    /** The least evidence in a word of running text; names that no list knows are left out. */
    private static final double LOWEST_SHARE = 0.25;
    /** One word alone tells nothing: loans look alike everywhere. */
    private static final double LEAST_EVIDENCE = 1;
    /** The best language must be this much more likely than the next. */
    private static final double LEAD = 1.5;

    private static final double FUNCTION_WORD = 1;
    private static final double OTHER_WORD = 0.5;

    private static final Set<Upos> FUNCTION_TAGS =
            Set.of(Upos.ADP, Upos.AUX, Upos.CCONJ, Upos.DET, Upos.PART, Upos.PRON, Upos.SCONJ);

    private final List<Vocabulary> vocabularies;
    /** Function words of languages that relasi does not read, by their code. */
    private final Map<String, Set<String>> others = new HashMap<>();

    LanguageDetector(Collection<LanguagePack> packs) {
        vocabularies = packs.stream().map(Vocabulary::of).toList();
        for (String[] row : WordList.rows("other", "words.tsv")) {
            Set<String> words = Arrays.stream(row[0].split(" "))
                    .filter(word -> vocabularies.stream().noneMatch(own -> own.isFunctionWord(word)))
                    .collect(Collectors.toUnmodifiableSet());
            others.put(row[1], words);
        }
    }

    Optional<Language> detect(String text) {
        List<Form> forms = WORD.matcher(text)
                .results()
                .limit(MOST_WORDS)
                .map(match -> new Form(match.group(), match.group().toLowerCase(Locale.ROOT), false))
                .toList();
        Map<String, Double> evidence = new HashMap<>();
        vocabularies.forEach(own -> evidence.put(own.language.code(), own.evidence(forms)));
        others.forEach((code, words) -> evidence.put(code, (double)
                forms.stream().filter(form -> words.contains(form.lower())).count()));
        return vocabularies.stream()
                .filter(own -> own.fits(forms))
                .map(Vocabulary::language)
                .filter(language -> leads(language.code(), evidence))
                .findFirst();
    }

    private static boolean leads(String code, Map<String, Double> evidence) {
        double own = evidence.getOrDefault(code, 0.0);
        return evidence.entrySet().stream()
                .allMatch(other -> other.getKey().equals(code) || own >= LEAD * other.getValue());
    }

    /** The words of a language that relasi reads. */
    private record Vocabulary(Language language, WordTags words, Tagger tagger) {

        static Vocabulary of(LanguagePack pack) {
            return new Vocabulary(pack.language(), WordTags.of(pack.language().code()), pack.tagger());
        }

        boolean fits(List<Form> forms) {
            double evidence = evidence(forms);
            return evidence >= LEAST_EVIDENCE && evidence >= LOWEST_SHARE * telling(forms);
        }

        double evidence(List<Form> forms) {
            return forms.stream().mapToDouble(this::evidence).sum();
        }

        private double evidence(Form form) {
            if (isFunctionWord(form.lower())) {
                return FUNCTION_WORD;
            }
            return isListed(form) || isVerb(form) ? OTHER_WORD : 0;
        }

        /** How many words could tell the language: a capitalised one that no list knows is a name for the most part. */
        private long telling(List<Form> forms) {
            return forms.stream()
                    .filter(form -> !form.capitalised() || isListed(form))
                    .count();
        }

        boolean isFunctionWord(String word) {
            return word.length() > 1
                    && words.tag(word).filter(FUNCTION_TAGS::contains).isPresent();
        }

        private boolean isListed(Form form) {
            return form.lower().length() > 1 && words.tag(form.lower()).isPresent();
        }

        private boolean isVerb(Form form) {
            Form lower = new Form(form.lower(), form.lower(), false);
            return tagger.tag(List.of(lower)).get(0).upos() == Upos.VERB;
        }
    }
}
