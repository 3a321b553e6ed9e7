package org.relasi.ingest;

import org.relasi.annotate.Annotators;
import org.relasi.annotate.ReaderSettings;
import org.relasi.article.Article;
import org.relasi.article.Language;
import org.relasi.article.Submission;
import org.relasi.extract.Extractor;
import org.relasi.extract.reading.RuleExtractor;
import org.relasi.syntax.Document;
import org.relasi.syntax.LimitPassed;
import org.relasi.syntax.Limits;
import org.springframework.stereotype.Component;

/** Reads an article without a store: which language is it in, which sentences does it have, what do they say. */
@Component
public final class ArticleReader {

    private final Annotators annotators;
    private final Extractor extractor;
    private final Limits limits;

    ArticleReader(Annotators annotators, Extractor extractor, IngestSettings settings) {
        this.annotators = annotators;
        this.extractor = extractor;
        this.limits = settings.limits();
    }

    /** A reader outside of the service, put together as the service does. */
    public static ArticleReader standalone() {
        return standalone(ReaderSettings.defaults());
    }

    /** The same, read as the settings say. */
    public static ArticleReader standalone(ReaderSettings settings) {
        // Before the extractor: its model is loaded meanwhile.
        Annotators annotators = new Annotators(settings);
        return new ArticleReader(annotators, new RuleExtractor(), IngestSettings.defaults());
    }

    /** The same with an extractor of one's own. */
    public static ArticleReader standalone(ReaderSettings settings, Extractor extractor) {
        return new ArticleReader(new Annotators(settings), extractor, IngestSettings.defaults());
    }

    /**
     * Detects its language where none is declared, and reads it.
     *
     * @throws UnsupportedLanguage where the article is in none that relasi reads
     * @throws NoSentence where there is nothing to read in it
     * @throws ArticleTooLarge where there is more in it than one article may have
     */
    public ArticleReading read(Submission submission) {
        return read(identify(submission));
    }

    /**
     * Reads an article whose language is known.
     *
     * @throws NoSentence where there is nothing to read in it
     * @throws ArticleTooLarge where there is more in it than one article may have
     */
    public ArticleReading read(Article article) {
        try {
            Document document = annotators.of(article.language()).annotate(article.text(), limits);
            if (document.sentences().isEmpty()) {
                throw new NoSentence();
            }
            return new ArticleReading(article, document, extractor.read(document, article.publishedAt(), limits));
        } catch (LimitPassed passed) {
            throw new ArticleTooLarge(passed);
        }
    }

    /** The article that is meant, its language told or detected, before anything is read. */
    Article identify(Submission submission) {
        return submission.toArticle(language(submission));
    }

    private Language language(Submission submission) {
        String code = submission.language();
        if (code != null) {
            return Language.of(code).orElseThrow(() -> UnsupportedLanguage.declared(code));
        }
        String text = submission.wholeText();
        return annotators
                .detect(text)
                .orElseThrow(() -> annotators
                        .detectOther(text)
                        .map(UnsupportedLanguage::detected)
                        .orElseGet(UnsupportedLanguage::undetected));
    }
}
