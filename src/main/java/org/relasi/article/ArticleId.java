package org.relasi.article;

import java.util.Locale;

/**
 * Identity of an article: the first 16 bytes, in lower-case hex, of the SHA-256 of its language and its normalized title
 * and text, so that the same words are the same article wherever they came from.
 */
public record ArticleId(String value) {

    public ArticleId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("an article id is 32 lower-case hex digits, not '" + value + "'");
        }
    }

    /** The id of these words; white space and case do not count. */
    public static ArticleId of(Language language, String text) {
        String normalized = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return new ArticleId(Hashes.sha256(language.code() + "\n" + normalized).substring(0, 32));
    }

    @Override
    public String toString() {
        return value;
    }
}
