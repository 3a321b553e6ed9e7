package org.relasi.annotate.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTests {

    private static final int LABELS = 30;

    private final FeatureBuffer buffer = new FeatureBuffer();

    @Test
    void addsTheRowsOfAllFeatures() {
        Weights.Builder builder = new Weights.Builder(3);
        builder.add(key(1), new int[] {5, 0, -2});
        builder.add(key(2), new int[] {0, 7, 0});
        Weights weights = builder.build();

        assertThat(scores(weights, 3, 1, 2, 99)).containsExactly(5, 7, -2);
        assertThat(weights.size()).isEqualTo(2);
    }

    @Test
    void keepsNoRowWithoutWeights() {
        Weights.Builder builder = new Weights.Builder(2);
        builder.add(key(1), new int[] {0, 0});

        assertThat(builder.build().size()).isZero();
    }

    @Test
    void readsWhatItWroteWhetherRowsAreShortOrLong() throws IOException {
        Random random = new Random(5);
        Weights.Builder builder = new Weights.Builder(LABELS);
        for (int feature = 0; feature < 5_000; feature++) {
            int[] row = new int[LABELS];
            for (int i = 0; i <= random.nextInt(LABELS); i++) {
                row[random.nextInt(LABELS)] = random.nextInt(200_000) - 100_000;
            }
            builder.add(key(feature), row);
        }
        Weights weights = builder.build();
        byte[] bytes = bytes(weights);

        Weights read = Weights.read(new DataInputStream(new ByteArrayInputStream(bytes)));

        assertThat(bytes(read)).isEqualTo(bytes);
        for (int feature = 0; feature < 5_100; feature++) {
            assertThat(scores(read, LABELS, feature)).isEqualTo(scores(weights, LABELS, feature));
        }
    }

    @Test
    void writesTheSameBytesInWhateverOrderFeaturesCame() throws IOException {
        Weights.Builder there = new Weights.Builder(2);
        Weights.Builder back = new Weights.Builder(2);
        for (int feature = 0; feature < 1_000; feature++) {
            there.add(key(feature), new int[] {feature + 1, 0});
            back.add(key(999 - feature), new int[] {1_000 - feature, 0});
        }

        assertThat(bytes(back.build())).isEqualTo(bytes(there.build()));
    }

    @Test
    void takesTheMeanOfModelsAndLeavesOutWhatIsSmall() {
        Weights.Builder one = new Weights.Builder(3);
        one.add(key(1), new int[] {10, 4, 0});
        Weights.Builder other = new Weights.Builder(3);
        other.add(key(1), new int[] {20, 0, 0});
        other.add(key(2), new int[] {0, 0, -8});

        Weights mean = Weights.mean(List.of(one.build(), other.build()), 3);

        assertThat(scores(mean, 3, 1)).containsExactly(15, 0, 0);
        assertThat(scores(mean, 3, 2)).containsExactly(0, 0, -4);
    }

    private long key(long feature) {
        buffer.begin(1);
        buffer.add(feature);
        return buffer.key(0);
    }

    /** Scores of features of one template, each asked for alone. */
    private int[] scores(Weights weights, int labels, long... features) {
        int[] scores = new int[labels];
        for (long feature : features) {
            buffer.begin(1);
            buffer.add(feature);
            weights.addScores(buffer, scores);
        }
        return scores;
    }

    private static byte[] bytes(Weights weights) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
