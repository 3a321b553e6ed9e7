package org.relasi.graph;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relasi.article.Article;
import org.relasi.resolve.HashId;

/** An article as it is stored: with its text, so that a better reader can read it again. */
final class ArticleRow {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ArticleRow() {}

    static Map<String, @Nullable Object> of(Article article) {
        Map<String, @Nullable Object> properties = GraphRows.row(
                "url", article.url(),
                "title", article.title(),
                "language", article.language().code(),
                "publisher", article.publisher(),
                "publishedAt", article.publishedAt(),
                "contentHash", contentHash(article),
                "text", article.text());
        return GraphRows.row("id", article.id().value(), "properties", properties);
    }

    /** Equal for copies of one story under different headlines: the letters and digits of the body count, nothing else. */
    static String contentHash(Article article) {
        String title = article.title();
        String text = article.text();
        String body = title != null && text.startsWith(title) ? text.substring(title.length()) : text;
        String letters = NO_WORD.matcher(body.toLowerCase(Locale.ROOT)).replaceAll("");
        return HashId.of(letters.isEmpty() ? text : letters);
    }
}
