package org.relasi.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relasi.article.ArticleFile;

/** Finds the files that hold articles. */
public final class ArticlePaths {

    private ArticlePaths() {}

    /** Each file that is named, and those in folders that have a known ending, sorted within a folder. */
    public static List<ArticleFile> expand(List<Path> paths) throws IOException {
        List<ArticleFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> walk = Files.walk(path)) {
                    walk.filter(Files::isRegularFile)
                            .sorted()
                            .map(ArticleFile::new)
                            .filter(ArticleFile::isKnown)
                            .forEach(files::add);
                }
            } else {
                files.add(new ArticleFile(path));
            }
        }
        return List.copyOf(files);
    }
}
