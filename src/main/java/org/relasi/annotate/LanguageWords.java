package org.relasi.annotate;

import java.util.List;
import java.util.Set;
import org.relasi.article.Language;
import org.relasi.syntax.Upos;

/** The words by which a language that relasi reads is known. */
record LanguageWords(Language language, WordTags words, Morphology morphology) {

    private static final double FUNCTION_WORD = 1;
    private static final double OTHER_WORD = 0.5;

    private static final Set<Upos> FUNCTION_TAGS =
            Set.of(Upos.ADP, Upos.AUX, Upos.CCONJ, Upos.DET, Upos.PART, Upos.PRON, Upos.SCONJ);

    static LanguageWords of(LanguagePack pack) {
        return new LanguageWords(pack.language(), WordTags.of(pack.language().code()), pack.morphology());
    }

    double evidence(List<RunningWord> text) {
        double sum = 0;
        for (RunningWord word : text) {
            sum += evidence(word.lower());
        }
        return sum;
    }

    private double evidence(String lower) {
        if (isFunctionWord(lower)) {
            return FUNCTION_WORD;
        }
        return isListed(lower) || morphology.looksVerbal(lower) ? OTHER_WORD : 0;
    }

    /** How many words could tell the language: a capitalised one that no list knows is a name for the most part. */
    long telling(List<RunningWord> text) {
        return text.stream()
                .filter(word -> !word.capitalised() || isListed(word.lower()))
                .count();
    }

    boolean isFunctionWord(String lower) {
        return lower.length() > 1
                && words.tag(lower).filter(FUNCTION_TAGS::contains).isPresent();
    }

    private boolean isListed(String lower) {
        return lower.length() > 1 && words.tag(lower).isPresent();
    }
}
