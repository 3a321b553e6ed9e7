package org.relasi.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is read and stored.
 *
 * @param id hash of language and text
 * @param title headline, also the first line of {@code text} where there is one
 * @param text the whole readable text: the headline, a blank line, the body. Every offset in relasi counts UTF-16 chars of
 *     this text, end exclusive. Boilerplate stays in it (the reader skips it), so that nothing submitted is lost
 * @param url where it was published
 * @param publisher who published it, in a spelling that is the same for all spellings of a house that is well known
 * @param publishedAt day of publication, in the publisher's time zone
 */
public record Article(
        ArticleId id,
        Language language,
        @Nullable String title,
        String text,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate publishedAt) {

    public Article {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an article needs a text");
        }
    }
}
