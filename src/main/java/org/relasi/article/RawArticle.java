package org.relasi.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An article as it lies in a file, not looked at yet.
 *
 * @param where the file, with the line of a collection
 * @param name the file's stem, with the line of a collection
 * @param longest most bytes that are read
 * @param url where it is published, as far as others than itself tell
 * @param charset that was told beside it, as in a Content-Type
 * @param trouble why it cannot be read, where that is known already
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawArticle(
        String where,
        String name,
        byte[] bytes,
        ArticleForm form,
        int longest,
        @Nullable String url,
        @Nullable String charset,
        @Nullable String trouble) {

    /** One of which nothing is known but what it holds. */
    public RawArticle(String where, String name, byte[] bytes, ArticleForm form, int longest) {
        this(where, name, bytes, form, longest, null, null, null);
    }

    /** One that cannot be read, so that this is told in its place. */
    public static RawArticle unreadable(String where, String reason) {
        return new RawArticle(where, where, new byte[0], ArticleForm.TEXT, 0, null, null, reason);
    }

    /** The same, published there; what it tells itself goes before. */
    public RawArticle from(String address, @Nullable String toldCharset) {
        return new RawArticle(where, name, bytes, form, longest, address, toldCharset, trouble);
    }

    /**
     * The same with no more than its first characters where it is a text; other forms stay whole.
     *
     * @param characters Unicode code points of the file
     * @throws InvalidEncoding where it is not in UTF-8
     */
    public RawArticle cut(int characters) {
        if (form != ArticleForm.TEXT) {
            return this;
        }
        String text = TextDecoding.utf8(bytes);
        int end = text.offsetByCodePoints(0, Math.min(characters, text.codePointCount(0, text.length())));
        return new RawArticle(where, name, text.substring(0, end).getBytes(StandardCharsets.UTF_8), form, longest);
    }

    /**
     * The article.
     *
     * @throws UnreadableArticle where there is none
     */
    public Submission read(HtmlPages pages) {
        return read(pages, StandardCharsets.UTF_8);
    }

    /**
     * The article, where a file that does not say its charset is in another than UTF-8.
     *
     * @throws UnreadableArticle where there is none
     */
    public Submission read(HtmlPages pages, Charset otherwise) {
        if (trouble != null) {
            throw new UnreadableArticle(trouble);
        }
        if (bytes.length > longest) {
            throw new UnreadableArticle("longer than " + longest / (1024 * 1024) + " MB");
        }
        Charset declared =
                charset == null ? null : TextDecoding.charset(charset).orElse(null);
        Submission read = form.read(form.decode(bytes, declared, otherwise), pages);
        return url == null || read.url() != null ? read : read.publishedAt(url);
    }
}
