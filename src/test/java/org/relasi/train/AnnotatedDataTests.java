package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.train.DataFile.Kind;
import org.relasi.train.DataFile.Role;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class AnnotatedDataTests {

    @TempDir
    private Path folder;

    private DataManifest manifest(String... lines) throws IOException {
        Path file = folder.resolve("data.tsv");
        return DataManifest.read(
                "xx", Files.writeString(file, String.join("\n", lines).replace('|', '\t')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void knowsWhatEachLanguageIsLearnedFrom(String language) throws IOException {
        DataManifest manifest = DataManifest.of(language);
        assertThat(manifest.files()).extracting(DataFile::kind).contains(Kind.TREEBANK, Kind.NAMES, Kind.RAW);
        assertThat(manifest.files()).extracting(DataFile::role).contains(Role.TRAIN, Role.DEV, Role.TEST);
        assertThat(manifest.files()).allMatch(file -> file.path().startsWith(language + "/"));
    }

    @Test
    void knowsNothingOfOtherLanguages() {
        assertThatThrownBy(() -> DataManifest.of("xx")).hasMessageContaining("'xx'");
    }

    @Test
    void namesAllFilesThatAreMissingBeforeAnyIsRead() throws IOException {
        DataManifest manifest =
                manifest("treebank|train|a|xx/a.conllu|MIT", "treebank|test|b|xx/b.conllu|CC BY-SA 4.0");
        assertThatThrownBy(() -> AnnotatedData.in(folder, manifest))
                .isInstanceOf(MissingData.class)
                .hasMessageContaining("a.conllu")
                .hasMessageContaining("b.conllu");
    }

    @Test
    void takesNoDataWhoseLicenceDoesNotAllowIt() {
        assertThatThrownBy(() -> manifest("# data", "treebank|train|a|xx/a.conllu|CC BY-NC-SA 4.0"))
                .isInstanceOf(MalformedData.class)
                .hasMessageContaining("data.tsv:2: xx/a.conllu: licence CC BY-NC-SA 4.0");
    }

    @Test
    void wantsToKnowWhereWordsAndLabelsAre() {
        assertThatThrownBy(() -> manifest("names|train|a|xx/a.txt|MIT|form upos"))
                .hasMessageContaining("data.tsv:1: xx/a.txt: columns must name form and label");
    }

    @Test
    void readsWhatHasARole() throws IOException {
        Files.writeString(folder.resolve("a.conllu"), "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n");
        Files.writeString(folder.resolve("b.txt"), "b B-PER\n\nc O\n");
        AnnotatedData data = AnnotatedData.in(
                folder, manifest("treebank|train|one|a.conllu|MIT", "names|test|two|b.txt|MIT|form label"));
        assertThat(data.trees(EnumSet.of(Role.TRAIN))).singleElement().returns("one", TreebankSentence::treebank);
        assertThat(data.trees(EnumSet.of(Role.TEST))).isEmpty();
        assertThat(data.names(EnumSet.of(Role.TEST, Role.DEV))).hasSize(2);
        assertThat(data.rawText()).isEmpty();
    }

    @Test
    void readsCompressedText() throws IOException {
        try (OutputStream out =
                new XZOutputStream(Files.newOutputStream(folder.resolve("raw.txt.xz")), new LZMA2Options())) {
            out.write("satu dua\n\ntiga \u00e9\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("roots.txt"), "aba\nabad\n");
        AnnotatedData data = AnnotatedData.in(
                folder, manifest("raw|train|raw|raw.txt.xz|various", "roots|train|roots|roots.txt|MIT"));
        assertThat(data.rawText()).containsExactly("satu dua", "tiga \u00e9");
        assertThat(data.roots()).containsExactly("aba", "abad");
    }
}
