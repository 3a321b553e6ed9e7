package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relasi.train.DataFile.Kind;
import org.relasi.train.DataFile.Role;
import org.relasi.train.NameSentence.Name;

class NameCorpusReaderTests {

    @TempDir
    private Path folder;

    private List<NameSentence> read(String columns, String text) throws IOException {
        DataFile corpus =
                new DataFile(Kind.NAMES, Role.TRAIN, "test", "names.txt", "MIT", List.of(columns.split(" ", -1)));
        return NameCorpusReader.read(Files.writeString(folder.resolve("names.txt"), text), corpus);
    }

    @Test
    void readsColumnsPartedBySpacesOrTabs() throws IOException {
        assertThat(read("form upos label", "Presiden NOUN O\r\nRusia PROPN B-LOC\r\n\r\n")
                        .get(0)
                        .labels())
                .containsExactly("O", "B-LOC");
        assertThat(read("form label", "New York\tB-PLACE\nsaja\tO\n").get(0))
                .isEqualTo(new NameSentence("test", List.of("New York", "saja"), List.of("B-LOC", "O")));
    }

    @Test
    void readsNamesThatBeginWithInside() throws IOException {
        NameSentence sentence = read("form label", "PBB I-ORG\ndan O\nUni I-ORG\nEropa I-ORG\nNATO B-ORG\n\n")
                .get(0);
        assertThat(sentence.labels()).containsExactly("B-ORG", "O", "B-ORG", "I-ORG", "B-ORG");
        assertThat(sentence.names())
                .containsExactly(new Name(0, 0, "ORG"), new Name(2, 3, "ORG"), new Name(4, 4, "ORG"));
    }

    @Test
    void mapsWhatCorporaCallThem() throws IOException {
        assertThat(read(
                                "form label",
                                "a B-person\nb B-ORGANISATION\nc I-ORGANISATION\nd B-GPE\ne B-corporation\nf B-product\ng I-product\n")
                        .get(0)
                        .labels())
                .containsExactly("B-PER", "B-ORG", "I-ORG", "B-LOC", "B-ORG", "O", "O");
    }

    @Test
    void aChangeOfKindBeginsAName() throws IOException {
        assertThat(read("form label", "a I-MISC\nb I-PER\nc I-LOC\n").get(0).labels())
                .containsExactly("O", "B-PER", "B-LOC");
    }

    @Test
    void takesAHashForAWordOnlyWhereWordsComeFirst() throws IOException {
        assertThat(read("form label", "# O\nsatu O\n").get(0).forms()).containsExactly("#", "satu");
        assertThat(read("id form label - -", "# text = satu\n1\tsatu\tO\t-\t-\n")
                        .get(0)
                        .forms())
                .containsExactly("satu");
    }

    @Test
    void passesOverWordsOfWhichNothingIsToBeSeen() throws IOException {
        assertThat(read("form label", "a\tO\n \tO\nb\tO\n").get(0).forms()).containsExactly("a", "b");
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThatThrownBy(() -> read("form label", "a O\nb\n"))
                .isInstanceOf(MalformedData.class)
                .hasMessageContaining("names.txt:2: 1 columns instead of 2");
        assertThatThrownBy(() -> read("form label", "a PER\n")).hasMessageContaining("names.txt:1: 'PER' is not");
    }
}
