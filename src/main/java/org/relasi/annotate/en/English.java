package org.relasi.annotate.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relasi.annotate.LanguagePack;
import org.relasi.annotate.Morphology;
import org.relasi.annotate.Tagger;
import org.relasi.article.Language;

/** English. */
public final class English implements LanguagePack {

    private static final Set<String> DEEDS =
            Set.of("war", "embargo", "lawsuit", "warning", "poisoning", "killing", "bombing", "hacking", "meeting");

    private final VerbForms verbs = new VerbForms();
    private final Morphology morphology = new EnglishMorphology(verbs);
    private final Tagger tagger = new EnglishTagger();

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public Tagger tagger() {
        return tagger;
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
    public Set<String> relativizers() {
        return Set.of("who", "which", "whom", "whose");
    }

    @Override
    public Set<String> complementizers() {
        return Set.of(
                "that",
                "if",
                "because",
                "although",
                "though",
                "when",
                "while",
                "after",
                "before",
                "unless",
                "whether",
                "as",
                "since",
                "until");
    }

    @Override
    public Set<String> purposeMarkers() {
        return Set.of("to");
    }

    @Override
    public Set<String> genitiveMarkers() {
        return Set.of("of");
    }

    @Override
    public Set<String> agentMarkers() {
        return Set.of("by");
    }

    @Override
    public Set<String> placeMarkers() {
        return Set.of("in", "at", "near", "from");
    }

    @Override
    public Set<String> contentMarkers() {
        return Set.of("that");
    }

    @Override
    public boolean namesDeed(String noun) {
        return verbs.find(noun).isPresent()
                || noun.endsWith("tion")
                || noun.endsWith("sion")
                || noun.endsWith("ment")
                || noun.endsWith("ism")
                || noun.endsWith("al")
                || DEEDS.contains(noun);
    }

    @Override
    public String nameCorpus() {
        return "wikigold";
    }

    @Override
    public Set<String> nameParticles() {
        return Set.of("bin", "van", "von", "de", "da", "dos", "del", "al", "el", "ibn", "der", "den", "la", "le", "du");
    }
}
