package org.relasi.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF file, which is one article. */
record PdfText(String where, String name) implements ArticleContents {

    private static final int LONGEST_FILE = 20 << 20;
    private static final int MOST_PAGES = 300;

    @Override
    public void forEach(InputStream in, Consumer<RawArticle> reader) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST_FILE + 1);
        reader.accept(
                bytes.length > LONGEST_FILE
                        ? RawArticle.unreadable(where, "longer than " + (LONGEST_FILE >> 20) + " MB")
                        : article(bytes));
    }

    private RawArticle article(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                return RawArticle.unreadable(where, "a PDF file of more than " + MOST_PAGES + " pages");
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setParagraphEnd("\n");
            String text = stripper.getText(pdf);
            if (text.isBlank()) {
                return RawArticle.unreadable(where, "a PDF file without text, such as a scan");
            }
            return new RawArticle(where, name, text.getBytes(StandardCharsets.UTF_8), ArticleForm.TEXT, LONGEST);
        } catch (IOException | RuntimeException broken) {
            return RawArticle.unreadable(where, "no PDF file that can be read, or one with a password");
        }
    }
}
