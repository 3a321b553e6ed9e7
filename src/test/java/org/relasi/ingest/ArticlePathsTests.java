package org.relasi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.article.ArticleFile;
import org.relasi.command.WrongUsage;

class ArticlePathsTests {

    @TempDir
    private Path folder;

    @Test
    void findsArticlesInFoldersInOrderAndCountsTheRest() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        for (String name : List.of("b.txt", "a.HTML", "laporan.doc", "siaran.DOC", "surat.odt", "foto.jpg", "README")) {
            write(folder.resolve(name));
        }
        write(folder.resolve(".DS_Store"));
        write(folder.resolve(".b.txt"));
        write(inner.resolve("c.jsonl.gz"));
        write(Files.createDirectory(folder.resolve(".git")).resolve("d.txt"));

        ArticlePaths found = ArticlePaths.in(List.of(folder));

        assertThat(found.files())
                .extracting(ArticleFile::path)
                .containsExactly(folder.resolve("a.HTML"), folder.resolve("b.txt"), inner.resolve("c.jsonl.gz"));
        assertThat(found.passedOver())
                .hasToString("Passed over: 3 hidden, 2 .doc, 1 .jpg, 1 .odt, 1 without an ending.");
    }

    @Test
    void saysThatThereIsNoArticleAndWhatThereIs() throws IOException {
        assertThat(refusal(folder)).startsWith("no article in " + folder + "; it reads text, ");
        write(folder.resolve("laporan.doc"));
        assertThat(refusal(folder)).endsWith("Passed over: 1 .doc.");
    }

    @Test
    void looksIntoAHiddenFolderThatWasNamed() throws IOException {
        Path hidden = Files.createDirectory(folder.resolve(".berita"));
        write(hidden.resolve("a.txt"));
        assertThat(ArticlePaths.in(List.of(hidden)).files()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "laporan.pdf, 'PK\u0003\u0004', a zip",
        "laporan.txt, %PDF-1.7, a PDF file",
        "surat.odt, 'PK\u0003\u0004', an office document",
        "surat.rtf, {\\rtf1, an RTF document",
        "foto.jpg, \u00ff\u00d8\u00ff\u00e0, an image",
        "program, '\u007fELF\u0000\u0001', bytes"
    })
    void refusesANamedFileThatIsNoText(String name, String begins, String kind) throws IOException {
        Path file = Files.write(folder.resolve(name), begins.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(file)).startsWith(file + ": is ").contains(kind, "relasi does not read");
    }

    @Test
    void takesANamedTextWhateverItsEnding() throws IOException {
        Path text = Files.writeString(folder.resolve("artikel"), "Isi berita.");
        Path wide = Files.write(folder.resolve("lebar.txt"), "\uFEFFIsi.".getBytes(StandardCharsets.UTF_16LE));
        ArticlePaths.require(List.of(text, wide));
        assertThat(ArticlePaths.in(List.of(text)).files()).hasSize(1);
    }

    @Test
    void refusesAllWhereOnePathIsNotThere() throws IOException {
        Path good = Files.writeString(folder.resolve("a.txt"), "Isi.");
        assertThat(refusal(good, folder.resolve("none.txt"))).endsWith("none.txt: no such file");
    }

    private static void write(Path file) throws IOException {
        Files.writeString(file, "Isi.");
    }

    private static String refusal(Path... paths) {
        return assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> ArticlePaths.require(List.of(paths)))
                .actual()
                .getMessage();
    }
}
