package org.relasi.annotate.perceptron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relasi.annotate.perceptron.SequenceTrainer.Example;

class SequenceTrainerTests {

    private static final Schedule SCHEDULE = new Schedule(2, 5, 7, 1);
    private static final List<String> NAMES = List.of("Ana", "Budi", "Citra", "Dewi", "Eko");
    private static final List<String> VERBS = List.of("menulis", "membaca", "memuji", "melihat");

    @Test
    void labelsWordsThatItNeverSawByTheirShapeAndPlace() {
        SequenceModel model = trained();

        assertThat(label(model, "Kirana", "Pratama", "memotong", "kertas")).containsExactly("B-PER", "I-PER", "O", "O");
    }

    @Test
    void neverGoesOnWithANameThatDidNotBegin() {
        SequenceModel model = trained();
        Random random = new Random(3);
        for (int run = 0; run < 300; run++) {
            List<String> forms = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(8); i++) {
                forms.add(random.nextBoolean() ? "Ana" : random.nextBoolean() ? "membaca" : "12");
            }
            List<String> labels = label(model, forms.toArray(String[]::new));
            for (int i = 0; i < labels.size(); i++) {
                boolean inside = labels.get(i).startsWith("I-");
                assertThat(inside && (i == 0 || labels.get(i - 1).equals("O")))
                        .as("%s %s", forms, labels)
                        .isFalse();
            }
        }
    }

    @Test
    void givesTheSameBytesForTheSameExamples() throws IOException {
        assertThat(bytes(trained())).isEqualTo(bytes(trained()));
    }

    @Test
    void labelsAlikeAfterItWasWrittenAndRead() throws IOException {
        SequenceModel model = trained();
        SequenceModel read = SequenceModel.read(new DataInputStream(new ByteArrayInputStream(bytes(model))));

        assertThat(label(read, "Budi", "membaca", "surat", "Dewi"))
                .isEqualTo(label(model, "Budi", "membaca", "surat", "Dewi"));
    }

    @Test
    void tellsEachRoundOfAllRuns() {
        List<Integer> rounds = new ArrayList<>();
        new SequenceTrainer(SCHEDULE).train(examples(), rounds::add);

        assertThat(rounds).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void refusesExamplesWithoutOneLabelAWord() {
        Words words = Words.of(List.of("Ana", "membaca"), Clusters.none());

        assertThatThrownBy(() -> new Example(words, Hints.none(), List.of("O")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 words, but 1 labels");
    }

    @Test
    void labelsNothingInAnEmptySentence() {
        assertThat(label(trained())).isEmpty();
    }

    private static SequenceModel trained() {
        return new SequenceTrainer(SCHEDULE).train(examples(), round -> {});
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String name : NAMES) {
            for (String verb : VERBS) {
                examples.add(example(List.of(name, "Pratama", verb, "surat"), List.of("B-PER", "I-PER", "O", "O")));
                examples.add(example(List.of("dia", verb, name), List.of("O", "O", "B-PER")));
            }
        }
        return examples;
    }

    private static Example example(List<String> forms, List<String> labels) {
        return new Example(Words.of(forms, Clusters.none()), Hints.none(), labels);
    }

    private static List<String> label(SequenceModel model, String... forms) {
        return model.label(Words.of(List.of(forms), Clusters.none()), Hints.none());
    }

    private static byte[] bytes(SequenceModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
