package org.relasi.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** What is in a file that holds articles in some way of its own. */
interface ArticleContents {

    /** More than any article: what is longer is refused without being read to its end. */
    int LONGEST = 5 * 1024 * 1024;

    /**
     * Hands over each article, in order, one in memory at a time; what cannot be read as one is handed over with the reason.
     *
     * @param in the file, which others close
     * @throws IOException where the rest cannot be read; what was handed over before stays so
     */
    void forEach(InputStream in, Consumer<RawArticle> reader) throws IOException;
}
