package org.relasi.annotate.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relasi.annotate.LanguagePack;
import org.relasi.annotate.Morphology;
import org.relasi.article.Language;

/** English. */
public final class English implements LanguagePack {

    private final VerbForms verbs = new VerbForms();
    private final Morphology morphology = new EnglishMorphology(verbs);

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public List<String> split(String word) {
        return EnglishWords.split(word);
    }

    @Override
    public Morphology morphology() {
        return morphology;
    }

    @Override
    public Optional<String> treebank() {
        return Optional.empty();
    }

    @Override
    public boolean headInitial() {
        return false;
    }

    @Override
    public Set<String> genitiveMarkers() {
        return Set.of("of");
    }

    @Override
    public Set<String> placeMarkers() {
        return Set.of("in", "at", "near", "from");
    }

    @Override
    public Set<String> sourceMarkers() {
        return Set.of("according to");
    }

    @Override
    public String nameCorpus() {
        return "wikigold";
    }
}
