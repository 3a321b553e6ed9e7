package org.relasi.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The text of a Word document ({@code .docx}), which is one article: its paragraphs without tables, headers and footnotes. */
record DocxText(String where, String name) implements ArticleContents {

    private static final int LONGEST_FILE = 20 << 20;

    static {
        ZipSecureFile.setMaxEntrySize(4L * LONGEST_FILE); // what one part of a document may unpack to
    }

    @Override
    public void forEach(InputStream in, Consumer<RawArticle> reader) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST_FILE + 1);
        reader.accept(
                bytes.length > LONGEST_FILE
                        ? RawArticle.unreadable(where, "longer than " + (LONGEST_FILE >> 20) + " MB")
                        : article(bytes));
    }

    private RawArticle article(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            String text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            if (text.isBlank()) {
                return RawArticle.unreadable(where, "a Word document without text");
            }
            return new RawArticle(where, name, text.getBytes(StandardCharsets.UTF_8), ArticleForm.TEXT, LONGEST);
        } catch (IOException | RuntimeException broken) {
            return RawArticle.unreadable(where, "no Word document that can be read, or one with a password");
        }
    }
}
