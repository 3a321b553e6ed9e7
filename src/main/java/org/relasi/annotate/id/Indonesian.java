package org.relasi.annotate.id;

import java.util.List;
import java.util.Set;
import org.relasi.annotate.LanguagePack;
import org.relasi.annotate.Tagger;
import org.relasi.article.Language;

/** Indonesian. */
public final class Indonesian implements LanguagePack {

    private static final Set<String> WHOLE_WORDS_IN_NYA = Set.of(
            "hanya",
            "punya",
            "mempunyai",
            "bertanya",
            "tanya",
            "ditanya",
            "menanya",
            "karenanya",
            "sebelumnya",
            "selanjutnya",
            "akhirnya",
            "sebaliknya",
            "seharusnya",
            "sebenarnya",
            "misalnya",
            "biasanya",
            "setidaknya",
            "sepenuhnya",
            "lainnya",
            "khususnya",
            "umumnya",
            "pastinya",
            "tentunya",
            "banyak");
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
    private static final int SHORTEST_STEM = 3;

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
        String lower = word.toLowerCase(language().locale());
        boolean clitic = lower.endsWith("nya")
                && lower.length() - SHORTEST_STEM >= SHORTEST_STEM
                && !WHOLE_WORDS_IN_NYA.contains(lower)
                && Character.isLowerCase(word.charAt(word.length() - 1));
        int cut = word.length() - "nya".length();
        return clitic ? List.of(word.substring(0, cut), word.substring(cut)) : List.of(word);
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
