package org.relasi.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.relasi.article.Language;
import org.springframework.stereotype.Component;

/** The annotators of all languages that relasi reads. */
@Component
public final class Annotators {

    private final Map<Language, Annotator> annotators = new EnumMap<>(Language.class);
    private final LanguageDetector detector;

    public Annotators() {
        List<LanguagePack> packs = new ArrayList<>();
        ServiceLoader.load(LanguagePack.class).forEach(packs::add);
        packs.forEach(pack -> annotators.put(pack.language(), new TrainedAnnotator(pack)));
        detector = new LanguageDetector(packs);
    }

    /** The annotator of a language. */
    public Annotator of(Language language) {
        Annotator annotator = annotators.get(language);
        if (annotator == null) {
            throw new IllegalStateException("no annotator for " + language);
        }
        return annotator;
    }

    /** SHA-256 of all models of each language that can be read. */
    public Map<Language, String> fingerprints() {
        Map<Language, String> fingerprints = new EnumMap<>(Language.class);
        annotators.keySet().forEach(language -> fingerprints.put(language, ModelFile.fingerprint(language)));
        return fingerprints;
    }

    /** The language that a text is written in; empty where it is none that relasi reads, or where the text does not tell. */
    public Optional<Language> detect(String text) {
        return detector.detect(text);
    }

    /** The language that a text which is in none that relasi reads looks to be in, Malay or German; empty where none is seen. */
    public Optional<Locale> detectOther(String text) {
        return detector.detectOther(text);
    }
}
