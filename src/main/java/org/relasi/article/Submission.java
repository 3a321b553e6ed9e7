package org.relasi.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relasi.publisher.Publisher;

/**
 * An article as somebody hands it in. What it is read and stored as is {@link #toArticle}.
 *
 * @param title headline
 * @param text the body, which may begin with the headline
 * @param url where it was published
 * @param publisher who published it, as it was written; where it was not, the host of {@code url} tells
 * @param publishedAt day of publication
 * @param language ISO 639-1 code, null to have it detected
 */
public record Submission(
        @Nullable String title,
        String text,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate publishedAt,
        @Nullable String language) {

    /**
     * Without characters that hide or reorder text.
     *
     * @throws UnreadableArticle where nothing is left to read
     */
    public Submission {
        text = SafeText.of(text);
        title = line(title);
        publisher = line(publisher);
        if (text.isBlank()) {
            throw new UnreadableArticle("the text is blank");
        }
    }

    /** Nothing but a text. */
    public static Submission ofText(String text) {
        return new Submission(null, text, null, null, null, null);
    }

    /** The same, published at an address. */
    Submission publishedAt(String address) {
        return new Submission(title, text, address, publisher, publishedAt, language);
    }

    /** The headline, a blank line and the body; the body alone where it begins with the headline or there is none. */
    public String wholeText() {
        return title == null || text.stripLeading().startsWith(title) ? text : title + "\n\n" + text;
    }

    public Article toArticle(Language read) {
        String whole = wholeText();
        String name = Publisher.of(publisher, url).map(Publisher::name).orElse(publisher);
        return new Article(ArticleId.of(read, whole), read, title, whole, url, name, publishedAt);
    }

    private static @Nullable String line(@Nullable String value) {
        String line =
                value == null ? "" : SafeText.of(value).replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? null : line;
    }
}
