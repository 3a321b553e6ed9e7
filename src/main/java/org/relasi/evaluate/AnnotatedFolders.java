package org.relasi.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relasi.annotate.ReaderSettings;
import org.relasi.command.InputPath;
import org.relasi.command.WrongUsage;
import org.relasi.ingest.ArticleReader;
import org.relasi.ingest.ReaderOption;
import picocli.CommandLine.Option;

/** The options {@code --gold} and {@code --articles} of commands that learn from several folders of annotated articles. */
final class AnnotatedFolders {

    @Option(
            names = "--gold",
            required = true,
            split = ",",
            paramLabel = "DIR",
            description = "Folders of the annotations, with commas between.")
    private List<Path> gold = List.of();

    @Option(
            names = "--articles",
            required = true,
            split = ",",
            paramLabel = "DIR",
            description = "Folders of the articles, in the same order.")
    private List<Path> articles = List.of();

    /** What is done with one folder. */
    interface Step {
        /**
         * Reads one folder.
         *
         * @param place its position, from 0
         */
        void read(int place, ArticleReader reader, Path gold, Path articles) throws IOException;
    }

    int size() {
        return gold.size();
    }

    /** @throws WrongUsage unless each folder of annotations has one of articles */
    void requirePairs() {
        if (gold.size() != articles.size()) {
            throw new WrongUsage("as many folders of articles as of annotations, please");
        }
    }

    /** @throws WrongUsage unless the folders, and the models that they are read with, are there */
    void check(ReaderOption reading) {
        requirePairs();
        reading.check(gold.size());
        gold.forEach(InputPath::requireFolder);
        articles.forEach(InputPath::requireFolder);
    }

    /** Goes through the folders in order; those that are read alike share a reader, whose models are loaded once. */
    void each(ReaderOption reading, Step step) throws IOException {
        Map<ReaderSettings, ArticleReader> readers = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            step.read(
                    i,
                    readers.computeIfAbsent(reading.settings(i), ArticleReader::standalone),
                    gold.get(i),
                    articles.get(i));
        }
    }
}
