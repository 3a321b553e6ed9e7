package org.relasi.annotate.id;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relasi.annotate.LanguagePack;
import org.relasi.annotate.Morphology;
import org.relasi.annotate.WordList;
import org.relasi.article.Language;

/** Indonesian. */
public final class Indonesian implements LanguagePack {

    private static final Set<String> COMMON_OPENINGS = WordList.entries("id", "common-openings.txt");

    private final Morphology morphology = new IndonesianMorphology();

    @Override
    public Language language() {
        return Language.INDONESIAN;
    }

    @Override
    public List<String> split(String word) {
        return IndonesianWords.split(word);
    }

    @Override
    public Morphology morphology() {
        return morphology;
    }

    @Override
    public Optional<String> treebank() {
        return Optional.of("csui");
    }

    @Override
    public boolean headInitial() {
        return true;
    }

    @Override
    public Set<String> genitiveMarkers() {
        return Set.of("dari", "milik", "tentang", "mengenai", "soal", "atas", "terhadap", "antara");
    }

    @Override
    public Set<String> placeMarkers() {
        return Set.of("di", "ke", "dari");
    }

    @Override
    public Set<String> sourceMarkers() {
        return Set.of("menurut", "kata");
    }

    @Override
    public Set<String> newsrooms() {
        return Set.of("jakarta");
    }

    @Override
    public Set<String> commonOpenings() {
        return COMMON_OPENINGS;
    }

    @Override
    public String nameCorpus() {
        return "idner";
    }
}
