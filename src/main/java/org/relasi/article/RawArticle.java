package org.relasi.article;

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
     * The article.
     *
     * @throws UnreadableArticle where there is none
     */
    public Submission read(HtmlPages pages) {
        if (bytes.length > longest) {
            throw new UnreadableArticle("longer than " + longest / (1024 * 1024) + " MB");
        }
        return form.read(TextDecoding.utf8(bytes), pages);
    }
}
