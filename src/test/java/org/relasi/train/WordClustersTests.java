package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordClustersTests {

    /** Sentences of a doer, a deed and a thing; no two of a kind ever stand together. */
    private static List<String> sentences(int count, int words) {
        Random random = new Random(7);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add("si a%d lalu b%d akan c%d itu"
                    .formatted(random.nextInt(words), random.nextInt(words), random.nextInt(words)));
        }
        return sentences;
    }

    private static List<String> sentences() {
        return sentences(2000, 30);
    }

    private static List<String> lines(Map<String, int[]> clusters) {
        return clusters.entrySet().stream()
                .map(entry -> entry.getKey() + Arrays.toString(entry.getValue()))
                .toList();
    }

    @Test
    void isTheSameEachTime() {
        List<String> once = lines(WordClusters.train(sentences(), 1, Progress.NONE));
        assertThat(lines(WordClusters.train(sentences(), 1, Progress.NONE))).isEqualTo(once);
        assertThat(lines(WordClusters.train(sentences(), 2, Progress.NONE))).isNotEqualTo(once);
    }

    @Test
    void wordsOfLikeCompanyAreNearerThanOthers() {
        List<String> sentences = sentences(20_000, 300);
        Vocabulary vocabulary = Vocabulary.of(sentences, 5);
        float[][] vectors = new SkipGram(vocabulary, 16, 2, 1)
                .train(sentences.stream().map(vocabulary::encode).toList(), 6, Progress.NONE);
        for (float[] vector : vectors) {
            Vectors.normalize(vector);
        }
        int[] groups = new SphericalKMeans(vectors).group(6, 1);
        int[][] kinds = new int[6][128];
        for (int word = 0; word < groups.length; word++) {
            kinds[groups[word]][vocabulary.word(word).charAt(0)]++;
        }
        int together = Arrays.stream(kinds)
                .mapToInt(group -> Arrays.stream(group).max().orElse(0))
                .sum();
        assertThat(together / (double) groups.length).isGreaterThan(0.9);
    }

    @Test
    void countsGroupsFromOneAndLeavesRareWordsOut() {
        List<String> sentences = new ArrayList<>(sentences());
        sentences.add("jarang sekali");
        Map<String, int[]> clusters = WordClusters.train(sentences, 1, Progress.NONE);
        assertThat(clusters).containsKeys("a0", "b29", "itu").doesNotContainKeys("jarang", "sekali");
        assertThat(clusters.values())
                .allSatisfy(groups -> assertThat(groups).hasSize(3).doesNotContain(0));
        assertThat(clusters.values()).allMatch(groups -> groups[0] <= 64 && groups[1] <= 256 && groups[2] <= 1024);
    }

    @Test
    void numbersWordsByFrequencyThenAlphabet() {
        Vocabulary vocabulary = Vocabulary.of(List.of("c b a c", "b a c d"), 2);
        assertThat(vocabulary.size()).isEqualTo(3);
        assertThat(List.of(vocabulary.word(0), vocabulary.word(1), vocabulary.word(2)))
                .containsExactly("c", "a", "b");
        assertThat(vocabulary.encode("a d c")).containsExactly(1, 0);
    }
}
