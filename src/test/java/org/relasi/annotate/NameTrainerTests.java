package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.Words;

class NameTrainerTests {

    private static final List<String> UNSEEN = List.of("kata", "Sari", "Utami", "di", "Blora", ".");

    @Test
    void findsNamesThatItNeverSaw() {
        assertThat(label(TinyNames.train(Languages.ID))).containsExactly("O", "B-PER", "I-PER", "O", "B-LOC", "O");
    }

    @Test
    void givesSameBytesForSameSentences() throws IOException {
        assertThat(bytes(TinyNames.train(Languages.ID))).isEqualTo(bytes(TinyNames.train(Languages.ID)));
    }

    @Test
    void saysTheSameOnceReadAgain() throws IOException {
        SequenceModel model = TinyNames.train(Languages.ID);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes(model)));
        assertThat(label(SequenceModel.read(in))).isEqualTo(label(model));
    }

    private static List<String> label(SequenceModel model) {
        Words words = Words.of(UNSEEN, Clusters.none());
        return model.label(words, NameInputs.of(Languages.ID).hints(UNSEEN, List.of(), Languages.ID.nameCorpus()));
    }

    private static byte[] bytes(SequenceModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
