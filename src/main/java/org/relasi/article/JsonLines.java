package org.relasi.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * An article a line.
 *
 * @param where the file
 * @param name its stem
 */
record JsonLines(String where, String name) implements ArticleContents {

    @Override
    public void forEach(InputStream in, Consumer<RawArticle> reader) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        int next = in.read();
        while (next >= 0 || line.size() > 0) {
            if (next == '\n' || next < 0) {
                accept(line.toByteArray(), number, reader);
                line.reset();
                number++;
            } else if (line.size() <= LONGEST) {
                line.write(next);
            }
            next = next < 0 ? next : in.read();
        }
    }

    private void accept(byte[] line, int number, Consumer<RawArticle> reader) {
        boolean blank = true;
        for (byte b : line) {
            blank &= Character.isWhitespace(b);
        }
        if (!blank) {
            reader.accept(new RawArticle(where + ":" + number, name + ":" + number, line, ArticleForm.JSON, LONGEST));
        }
    }
}
