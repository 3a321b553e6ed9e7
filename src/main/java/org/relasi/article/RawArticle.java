package org.relasi.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * An article as it lies in a file, not looked at yet.
 *
 * @param where the file, with the line of a collection
 * @param name the file's stem, with the line of a collection
 * @param longest most bytes that are read
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawArticle(String where, String name, byte[] bytes, ArticleForm form, int longest) {

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
        if (bytes.length > longest) {
            throw new UnreadableArticle("longer than " + longest / (1024 * 1024) + " MB");
        }
        return form.read(form.decode(bytes, null, otherwise), pages);
    }
}
