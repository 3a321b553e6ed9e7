package org.relasi.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A file that is an article. */
record OneArticle(String where, String name, ArticleForm form) implements ArticleContents {

    @Override
    public void forEach(InputStream in, Consumer<RawArticle> reader) throws IOException {
        reader.accept(new RawArticle(where, name, in.readNBytes(LONGEST + 1), form, LONGEST));
    }
}
