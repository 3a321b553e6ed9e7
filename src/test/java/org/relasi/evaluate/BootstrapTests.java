package org.relasi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTests {

    private static Count count(int right, int extra, int missed) {
        Count count = new Count();
        IntStream.range(0, right).forEach(i -> count.addRight());
        IntStream.range(0, extra).forEach(i -> count.addExtra());
        IntStream.range(0, missed).forEach(i -> count.addMissed());
        return count;
    }

    @Test
    void articlesThatAreAllAlikeLeaveNoDoubt() {
        Bootstrap.Interval interval = Bootstrap.interval(List.of(count(1, 1, 1), count(1, 1, 1)), Count::f1);
        assertThat(interval.from()).isEqualTo(0.5);
        assertThat(interval.to()).isEqualTo(0.5);
    }

    @Test
    void articlesThatDifferLeaveDoubtOnBothSides() {
        List<Count> articles = IntStream.range(0, 40)
                .mapToObj(i -> i % 2 == 0 ? count(1, 0, 0) : count(0, 0, 1))
                .toList();
        Bootstrap.Interval interval = Bootstrap.interval(articles, Count::recall);
        // the standard error of a half is 0.079 of 40
        assertThat(interval.from()).isBetween(0.30, 0.40);
        assertThat(interval.to()).isBetween(0.60, 0.70);
        assertThat(Bootstrap.interval(articles, Count::recall)).isEqualTo(interval);
    }

    @Test
    void aReadingThatIsBetterInEachArticleIsBetterInEachDraw() {
        List<Count> ours = List.of(count(2, 0, 0), count(1, 1, 1), count(3, 1, 0));
        List<Count> theirs = List.of(count(1, 0, 1), count(0, 1, 2), count(2, 1, 1));
        Bootstrap.Difference difference = Bootstrap.difference(ours, theirs, Count::f1);
        assertThat(difference.better()).isEqualTo(1);
        assertThat(difference.interval().from()).isPositive();
    }

    @Test
    void aReadingIsNoBetterThanItself() {
        List<Count> counts = List.of(count(2, 0, 1), count(0, 3, 1));
        assertThat(Bootstrap.difference(counts, counts, Count::f1))
                .isEqualTo(new Bootstrap.Difference(new Bootstrap.Interval(0, 0), 0));
    }
}
