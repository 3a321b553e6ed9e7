package org.relasi.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relasi.train.DataFile.Kind;
import org.relasi.train.DataFile.Role;
import org.tukaani.xz.XZInputStream;

/** The annotated data of a language, in a folder of the user. */
final class AnnotatedData {

    /** Enough for any dictionary that xz writes at its usual settings. */
    private static final int XZ_MEMORY_KIB = 256 * 1024;

    private final Path folder;
    private final DataManifest manifest;

    private AnnotatedData(Path folder, DataManifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** @throws MissingData naming all files of the manifest that are not in the folder */
    static AnnotatedData in(Path folder, DataManifest manifest) {
        List<Path> missing = manifest.files().stream()
                .map(file -> folder.resolve(file.path()))
                .filter(path -> !Files.isReadable(path))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingData(missing);
        }
        return new AnnotatedData(folder, manifest);
    }

    String language() {
        return manifest.language();
    }

    /** What to tell models of the treebank of a sentence: its name, where they learn from several; else nothing. */
    Optional<String> treebank(String name) {
        long several = files(EnumSet.of(Kind.TREEBANK), EnumSet.of(Role.TRAIN, Role.DEV)).stream()
                .map(DataFile::name)
                .distinct()
                .count();
        return several > 1 ? Optional.of(name) : Optional.empty();
    }

    /** In the order of the manifest. */
    List<DataFile> files(Set<Kind> kinds, Set<Role> roles) {
        return manifest.files().stream()
                .filter(file -> kinds.contains(file.kind()) && roles.contains(file.role()))
                .toList();
    }

    Path path(DataFile file) {
        return folder.resolve(file.path());
    }

    List<TreebankSentence> trees(Set<Role> roles) throws IOException {
        List<TreebankSentence> sentences = new ArrayList<>();
        for (DataFile file : files(EnumSet.of(Kind.TREEBANK), roles)) {
            sentences.addAll(trees(file));
        }
        return sentences;
    }

    List<TreebankSentence> trees(DataFile file) throws IOException {
        return ConlluReader.read(path(file), file.name());
    }

    /** The documents of the test treebanks as their readers saw them. */
    List<String> testTexts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (DataFile file : files(EnumSet.of(Kind.TREEBANK), EnumSet.of(Role.TEST))) {
            GoldText.documents(trees(file)).forEach(document -> texts.add(document.text()));
        }
        return texts;
    }

    List<NameSentence> names(Set<Role> roles) throws IOException {
        List<NameSentence> sentences = new ArrayList<>();
        for (DataFile file : files(EnumSet.of(Kind.NAMES), roles)) {
            sentences.addAll(names(file));
        }
        return sentences;
    }

    List<NameSentence> names(DataFile file) throws IOException {
        return NameCorpusReader.read(path(file), file);
    }

    /** The sentences of the raw text. */
    List<String> rawText() throws IOException {
        return lines(Kind.RAW);
    }

    /** Dictionary forms. */
    List<String> roots() throws IOException {
        return lines(Kind.ROOTS);
    }

    private List<String> lines(Kind kind) throws IOException {
        List<String> lines = new ArrayList<>();
        for (DataFile file : files(EnumSet.of(kind), EnumSet.of(Role.TRAIN))) {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
                lines.addAll(in.lines().filter(line -> !line.isBlank()).collect(Collectors.toList()));
            }
        }
        return lines;
    }

    private InputStream open(DataFile file) throws IOException {
        InputStream in = Files.newInputStream(path(file));
        return file.path().endsWith(".xz") ? new XZInputStream(in, XZ_MEMORY_KIB) : in;
    }
}
