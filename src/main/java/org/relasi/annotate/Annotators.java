package org.relasi.annotate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.relasi.article.Language;
import org.relasi.learned.LearnedReader;
import org.relasi.learned.ModelUnusable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The annotators of all languages that relasi reads. */
@Component
@EnableConfigurationProperties(ReaderSettings.class)
public final class Annotators {

    private static final Logger LOG = LoggerFactory.getLogger(Annotators.class);

    private final Map<Language, Supplier<Annotator>> annotators = new EnumMap<>(Language.class);
    private final LanguageDetector detector;
    private final Supplier<Optional<LearnedReader>> learned;

    /**
     * Begins to load the model that learned, and goes on meanwhile; the models of a language are loaded when it is first asked
     * for. Where the one that learned cannot be used, a warning says so, and texts are read as in mode {@code fast}.
     */
    public Annotators(ReaderSettings settings) {
        List<LanguagePack> packs = new ArrayList<>();
        ServiceLoader.load(LanguagePack.class).forEach(packs::add);
        learned = settings.mode() == ReaderMode.CAREFUL
                ? CompletableFuture.supplyAsync(() -> learned(settings))::join
                : Optional::empty;
        packs.forEach(pack ->
                annotators.put(pack.language(), SingletonSupplier.of(() -> new TrainedAnnotator(pack, learned))));
        detector = new LanguageDetector(packs);
    }

    /** The languages that are read. */
    Set<Language> languages() {
        return annotators.keySet();
    }

    private static Optional<LearnedReader> learned(ReaderSettings settings) {
        try {
            Path folder = settings.model();
            return Optional.of(folder == null ? LearnedReader.load() : LearnedReader.load(folder));
        } catch (ModelUnusable e) {
            LOG.warn(
                    "The model that learned cannot be used here; articles are read as with relasi.reader.mode=fast: {}",
                    e.getMessage());
            return Optional.empty();
        }
    }

    /** Returns when the model that learned is loaded, or known to be of no use. */
    void awaitLearned() {
        var unused = learned.get();
    }

    /** SHA-256 of the model that learned; empty where texts are read without it. */
    public Optional<String> learnedFingerprint() {
        return learned.get().map(LearnedReader::fingerprint);
    }

    /** The annotator of a language. */
    public Annotator of(Language language) {
        Supplier<Annotator> annotator = annotators.get(language);
        if (annotator == null) {
            throw new IllegalStateException("no annotator for " + language);
        }
        return annotator.get();
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
