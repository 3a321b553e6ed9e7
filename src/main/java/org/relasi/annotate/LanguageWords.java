package org.relasi.annotate;

import java.util.List;
import java.util.Set;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.article.Language;
import org.relasi.syntax.Upos;

/**
 * The words by which a language that relasi reads is known.
 *
 * @param frequent words of its running text
 */
record LanguageWords(Language language, WordTags words, Morphology morphology, Clusters frequent) {

    private static final double FUNCTION_WORD = 1;
    private static final double OTHER_WORD = 0.5;
    /** Of its running text: it may be a loan there. */
    private static final double FREQUENT_WORD = 0.4;

    private static final Set<Upos> FUNCTION_TAGS =
            Set.of(Upos.ADP, Upos.AUX, Upos.CCONJ, Upos.DET, Upos.PART, Upos.PRON, Upos.SCONJ);

    static LanguageWords of(LanguagePack pack) {
        Language language = pack.language();
        return new LanguageWords(
                language,
                WordTags.of(language.code()),
                pack.morphology(),
                ModelFile.read(language, SyntaxModel.CLUSTERS, Clusters::read).orElseGet(Clusters::none));
    }

    /** @param others the languages that are read: a word that they have too tells nothing */
    double evidence(List<RunningWord> text, List<LanguageWords> others) {
        double sum = 0;
        for (RunningWord word : text) {
            sum += evidence(word, others);
        }
        return sum;
    }

    private double evidence(RunningWord word, List<LanguageWords> others) {
        String lower = word.lower();
        if (isFunctionWord(lower)) {
            return FUNCTION_WORD;
        }
        if (isListed(lower) || morphology.looksVerbal(lower)) {
            return OTHER_WORD;
        }
        boolean tells = !word.capitalised()
                && frequent.has(lower)
                && others.stream().noneMatch(other -> other.language != language && other.frequent.has(lower));
        return tells ? FREQUENT_WORD : 0;
    }

    /** How many words could tell the language: a capitalised one that no list knows is a name for the most part. */
    long telling(List<RunningWord> text) {
        return text.stream()
                .filter(word -> !word.capitalised() || isListed(word.lower()))
                .count();
    }

    /** Whether one such word tells the language of a line of names: a listed word, or a verb that its affixes show. */
    boolean decides(RunningWord word) {
        return isListed(word.lower()) || !word.capitalised() && morphology.looksVerbal(word.lower());
    }

    /** Whether the word is seen in its texts; it may be a loan or a name there. */
    boolean knows(String lower) {
        return isListed(lower) || frequent.has(lower);
    }

    boolean isFunctionWord(String lower) {
        return words.tag(lower).filter(FUNCTION_TAGS::contains).isPresent();
    }

    private boolean isListed(String lower) {
        return lower.length() > 1 && words.tag(lower).isPresent();
    }
}
