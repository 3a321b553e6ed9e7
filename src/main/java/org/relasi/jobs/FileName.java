package org.relasi.jobs;

import java.nio.file.Path;
import org.relasi.article.ArticleFile;
import org.relasi.problem.InvalidRequest;
import org.springframework.web.multipart.MultipartFile;

/** What the sender of a file calls it: shown in answers, and never the name of a file on our disk. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /**
     * The name without folders and without characters that hide, reorder or mean something to a terminal.
     *
     * @throws InvalidRequest where its ending is that of no file with articles
     */
    static String of(MultipartFile part) {
        String given = part.getOriginalFilename() == null ? "" : part.getOriginalFilename();
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}:]", "_").strip();
        String name = plain.length() > LONGEST ? plain.substring(plain.length() - LONGEST) : plain;
        if (!new ArticleFile(Path.of("0"), name).isKnown()) {
            throw new InvalidRequest(
                    part.getName().replaceAll("\\p{C}", "_"),
                    "is a file '" + name + "', which is not read; relasi reads " + ArticleFile.KINDS);
        }
        return name;
    }
}
