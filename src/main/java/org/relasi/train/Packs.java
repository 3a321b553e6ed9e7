package org.relasi.train;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.relasi.annotate.LanguagePack;
import org.relasi.annotate.Morphology;
import org.relasi.syntax.Upos;

/** What relasi knows of languages besides their models. */
final class Packs {

    private Packs() {}

    /** Empty for a language of which there is only data. */
    static Optional<LanguagePack> of(String language) {
        return ServiceLoader.load(LanguagePack.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(pack -> pack.language().code().equals(language))
                .findFirst();
    }

    /** How words of a language are built, as far as relasi knows. */
    static Morphology morphology(String language) {
        return of(language).map(LanguagePack::morphology).orElseGet(NoMorphology::new);
    }

    /** Of a language for which there is only data. */
    private static final class NoMorphology implements Morphology {

        @Override
        public List<String> stems(String lower, Upos upos) {
            return List.of();
        }

        @Override
        public boolean looksVerbal(String lower) {
            return false;
        }

        @Override
        public Map<String, String> feats(String lower, Upos upos) {
            return Map.of();
        }
    }
}
