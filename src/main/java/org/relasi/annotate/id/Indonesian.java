package org.relasi.annotate.id;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relasi.annotate.LanguagePack;
import org.relasi.annotate.Morphology;
import org.relasi.annotate.Tagger;
import org.relasi.article.Language;

/** Indonesian. */
public final class Indonesian implements LanguagePack {

    private static final Set<String> DEEDS = Set.of(
            "sanksi",
            "kritik",
            "protes",
            "gugatan",
            "kecaman",
            "aksi",
            "invasi",
            "intervensi",
            "investigasi",
            "embargo",
            "agresi",
            "vonis",
            "dukungan",
            "boikot",
            "veto",
            "apresiasi");

    private final Morphology morphology = new IndonesianMorphology();
    private final Tagger tagger = new IndonesianTagger();

    @Override
    public Language language() {
        return Language.INDONESIAN;
    }

    @Override
    public Tagger tagger() {
        return tagger;
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
    public Set<String> relativizers() {
        return Set.of("yang");
    }

    @Override
    public Set<String> complementizers() {
        return Set.of(
                "bahwa",
                "kalau",
                "jika",
                "bila",
                "apabila",
                "karena",
                "sebab",
                "meskipun",
                "walaupun",
                "meski",
                "walau",
                "ketika",
                "saat",
                "setelah",
                "sebelum",
                "sementara",
                "sehingga");
    }

    @Override
    public Set<String> purposeMarkers() {
        return Set.of("untuk", "agar", "supaya", "guna", "demi");
    }

    @Override
    public Set<String> genitiveMarkers() {
        return Set.of("dari", "milik", "tentang", "mengenai", "soal", "atas", "terhadap", "antara");
    }

    @Override
    public Set<String> agentMarkers() {
        return Set.of("oleh");
    }

    @Override
    public Set<String> placeMarkers() {
        return Set.of("di", "ke", "dari");
    }

    @Override
    public Set<String> contentMarkers() {
        return Set.of("bahwa", "kalau");
    }

    @Override
    public boolean namesDeed(String noun) {
        return noun.length() > 5 && noun.endsWith("an") || DEEDS.contains(noun);
    }

    @Override
    public String nameCorpus() {
        return "idner";
    }

    @Override
    public Set<String> nameParticles() {
        return Set.of(
                "bin", "binti", "van", "von", "de", "da", "dos", "del", "al", "el", "bint", "ibn", "der", "den", "la",
                "le");
    }
}
