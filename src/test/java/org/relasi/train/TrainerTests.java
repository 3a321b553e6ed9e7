package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relasi.train.DataFile.Kind;
import org.relasi.train.DataFile.Role;

class TrainerTests {

    @TempDir
    private Path folder;

    private final List<String> made = new ArrayList<>();
    private boolean interrupted;

    /** Counts the roots; the second part doubles what the first one found. */
    private final Trainer trainer = new Trainer(List.of(
            new Counting(
                    "count",
                    List.of(),
                    (training, out) -> out.writeInt(training.data().roots().size())),
            new Counting(
                    "double",
                    List.of("count"),
                    (training, out) -> out.writeInt(2 * training.read("count", in -> in.readInt())))));

    private interface Work {
        void run(Training training, DataOutput out) throws IOException;
    }

    private final class Counting implements Part {

        private final String name;
        private final List<String> needs;
        private final Work work;

        Counting(String name, List<String> needs, Work work) {
            this.name = name;
            this.needs = needs;
            this.work = work;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<Kind> data() {
            return needs.isEmpty() ? Set.of(Kind.ROOTS) : Set.of();
        }

        @Override
        public List<String> needs() {
            return needs;
        }

        @Override
        public void train(Training training, DataOutput out) throws IOException {
            made.add(name);
            out.writeInt(1);
            if (interrupted && name.equals("double")) {
                throw new IOException("stopped");
            }
            work.run(training, out);
        }
    }

    @BeforeEach
    void writeData() throws IOException {
        Files.writeString(folder.resolve("roots.txt"), "aba\nabad\n");
        Files.writeString(folder.resolve("data.tsv"), "roots\ttrain\troots\troots.txt\tMIT\n");
    }

    private void train(String parts, long seed, boolean again) throws IOException {
        made.clear();
        AnnotatedData data = AnnotatedData.in(folder, DataManifest.read("xx", folder.resolve("data.tsv")));
        Training training = new Training(data, Set.of(Role.TRAIN), folder.resolve("models"), seed, Progress.NONE);
        trainer.train(training, Set.of(parts.split(",", -1)), again);
    }

    @Test
    void makesPartsInOrder() throws IOException {
        train("double,count", 1, false);
        assertThat(made).containsExactly("count", "double");
        assertThat(folder.resolve("models").resolve("double.model"))
                .hasBinaryContent(new byte[] {0, 0, 0, 1, 0, 0, 0, 2});
    }

    @Test
    void makesNothingAgainThatWouldComeOutTheSame() throws IOException {
        train("count,double", 1, false);
        train("count,double", 1, false);
        assertThat(made).isEmpty();
        train("count,double", 1, true);
        assertThat(made).containsExactly("count", "double");
    }

    @Test
    void makesAgainWhatOtherDataOrAnotherSeedChange() throws IOException {
        train("count,double", 1, false);
        train("count", 2, false);
        assertThat(made).containsExactly("count");
        Files.writeString(folder.resolve("roots.txt"), "aba\n");
        train("count", 2, false);
        assertThat(made).containsExactly("count");
    }

    @Test
    void makesAgainAModelThatSomebodyChanged() throws IOException {
        train("count,double", 1, false);
        Files.writeString(folder.resolve("models").resolve("double.model"), "?");
        train("count,double", 1, false);
        assertThat(made).containsExactly("double");
    }

    @Test
    void goesOnAfterTheLastFinishedPart() throws IOException {
        interrupted = true;
        assertThatThrownBy(() -> train("count,double", 1, false)).hasMessage("stopped");
        assertThat(folder.resolve("models").resolve("double.model")).doesNotExist();
        interrupted = false;
        train("count,double", 1, false);
        assertThat(made).containsExactly("double");
    }

    @Test
    void saysWhichModelIsMissing() {
        assertThatThrownBy(() -> train("double", 1, false))
                .isInstanceOf(MissingModel.class)
                .hasMessageContaining("double needs")
                .hasMessageContaining("count.model");
    }
}
