package org.relasi.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of annotations, a file {@code NNN.json} for each article {@code NNN.txt}.
 *
 * @param files by name
 */
record GoldFolder(List<GoldFile> files) {

    GoldFolder {
        files = List.copyOf(files);
    }

    static GoldFolder in(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return new GoldFolder(paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                    .map(GoldFile::new)
                    .toList());
        }
    }

    List<String> docs() {
        return files.stream().map(GoldFile::doc).toList();
    }

    /**
     * The annotations of some articles, or of all where {@code only} is empty.
     *
     * @throws MalformedGold naming the first file that is not as it should be
     */
    List<GoldArticle> read(List<String> only) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (GoldFile file : files) {
            if (only.isEmpty() || only.contains(file.doc())) {
                articles.add(file.read());
            }
        }
        return List.copyOf(articles);
    }
}
