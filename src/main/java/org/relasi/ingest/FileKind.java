package org.relasi.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.relasi.article.ArticleFile;
import org.relasi.command.FileTrouble;
import org.relasi.command.WrongUsage;

/** Kinds of files that people take for articles and that hold no text, known by how they begin. */
enum FileKind {
    PDF("a PDF file", "%PDF-", ".pdf"),
    ZIP("a zip, or an office document", "PK\u0003\u0004", ".zip or .docx"),
    OLD_OFFICE("an office document", "\u00D0\u00CF\u0011\u00E0"),
    RTF("an RTF document", "{\\rtf"),
    PNG("an image", "\u0089PNG"),
    JPEG("an image", "\u00FF\u00D8\u00FF"),
    GIF("an image", "GIF8"),
    GZIP("a gzip file without .gz in its name", "\u001F\u008B");

    /** The mark that such a text begins with. */
    private static final Pattern UTF_16 = Pattern.compile("\u00FE\u00FF|\u00FF\u00FE");

    private static final int LOOKED_AT = 1024;

    private final String words;
    private final String begins;

    /** The endings under which it is read all the same, in words. */
    private final String read;

    FileKind(String words, String begins) {
        this(words, begins, "");
    }

    FileKind(String words, String begins, String read) {
        this.words = words;
        this.begins = begins;
        this.read = read;
    }

    private boolean isRead(String name) {
        return Arrays.stream(read.split(" or ")).anyMatch(ending -> !ending.isEmpty() && name.endsWith(ending));
    }

    /** @throws WrongUsage where a file is none that holds text, whatever its name; packed files and pipes are not looked into */
    static void requireText(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(path) || (name.endsWith(".gz") && new ArticleFile(path).isKnown())) {
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            noText(in.readNBytes(LOOKED_AT), name).ifPresent(kind -> {
                throw new WrongUsage(
                        path + ": is " + kind + ", which relasi does not read; it reads " + ArticleFile.KINDS);
            });
        } catch (IOException e) {
            throw new WrongUsage(path + ": cannot be read: " + FileTrouble.reason(e));
        }
    }

    /** What bytes are that are no text, in words. */
    private static Optional<String> noText(byte[] bytes, String name) {
        String begins = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean binary = begins.indexOf('\0') >= 0 && !UTF_16.matcher(begins).lookingAt();
        Optional<FileKind> found = Arrays.stream(values())
                .filter(kind -> begins.startsWith(kind.begins))
                .findFirst();
        if (found.filter(kind -> kind.isRead(name)).isPresent()) {
            return Optional.empty();
        }
        return found.map(kind -> kind.words)
                .or(() -> binary ? Optional.of("a file of bytes, not of text") : Optional.empty());
    }
}
