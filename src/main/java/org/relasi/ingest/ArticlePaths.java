package org.relasi.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.relasi.article.ArticleFile;
import org.relasi.command.FileTrouble;
import org.relasi.command.InputPath;
import org.relasi.command.WrongUsage;

/**
 * The files that hold articles: each that was named, and those in folders that have a known ending.
 *
 * @param files sorted within a folder
 * @param passedOver what else is in the folders
 * @param unreadable folders that could not be looked into, each with the reason
 */
public record ArticlePaths(List<ArticleFile> files, PassedOver passedOver, List<String> unreadable) {

    public ArticlePaths {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /** Looks into the folders among the paths; files are not opened. */
    public static ArticlePaths in(List<Path> paths) throws IOException {
        List<ArticleFile> files = new ArrayList<>();
        PassedOver.Counts others = new PassedOver.Counts();
        List<String> unreadable = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Folder folder = new Folder(path, others, unreadable);
                Files.walkFileTree(path, folder);
                files.addAll(folder.found());
            } else {
                files.add(new ArticleFile(path));
            }
        }
        return new ArticlePaths(files, others.counted(), unreadable);
    }

    /**
     * Looks whether there is anything to read.
     *
     * @throws WrongUsage for a path that is not there or cannot be read, for a file that is no text, and where nothing is found
     */
    public static void require(List<Path> paths) {
        paths.forEach(InputPath::requireReadable);
        paths.stream().filter(path -> !Files.isDirectory(path)).forEach(FileKind::requireText);
        try {
            ArticlePaths found = in(paths);
            if (found.files().isEmpty() && !paths.isEmpty()) {
                throw new WrongUsage(found.nothing(paths));
            }
        } catch (IOException e) {
            throw new WrongUsage(FileTrouble.of(e));
        }
    }

    private String nothing(List<Path> paths) {
        String folders = String.join(", ", paths.stream().map(Path::toString).toList());
        return "no article in " + folders
                + "; it reads " + ArticleFile.KINDS
                + (passedOver.isEmpty() ? "" : "\n" + passedOver)
                + (unreadable.isEmpty() ? "" : "\n" + String.join("\n", unreadable));
    }

    /** Goes through a folder and those in it, but for hidden ones. */
    private static final class Folder extends SimpleFileVisitor<Path> {

        private final Path root;
        private final PassedOver.Counts others;
        private final List<String> unreadable;
        private final Set<Path> found = new TreeSet<>(Comparator.naturalOrder());

        Folder(Path root, PassedOver.Counts others, List<String> unreadable) {
            this.root = root;
            this.others = others;
            this.unreadable = unreadable;
        }

        List<ArticleFile> found() {
            return found.stream().map(ArticleFile::new).toList();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && PassedOver.isHidden(folder)) {
                others.hiddenFolder();
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean readable = Files.isRegularFile(file) && !PassedOver.isHidden(file);
            if (readable && new ArticleFile(file).isKnown()) {
                found.add(file);
            } else {
                others.file(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable.add(file + ": cannot be read: " + FileTrouble.reason(e));
            return FileVisitResult.CONTINUE;
        }
    }
}
