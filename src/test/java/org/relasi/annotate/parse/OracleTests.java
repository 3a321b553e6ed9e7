package org.relasi.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class OracleTests {

    private static final List<String> LABELS = List.of("dep", "root");

    @RepeatedTest(50)
    void leadsToTheTreeItKnows(RepetitionInfo run) {
        int size = 1 + run.getCurrentRepetition() % 20;
        List<Integer> heads = projectiveTree(size, new Random(run.getCurrentRepetition()));
        List<String> labels =
                heads.stream().map(head -> head == 0 ? "root" : "dep").toList();
        Oracle oracle = Oracle.of(heads, labels, LABELS);

        State state = State.first();
        int[] found = new int[size];
        for (int step = 0; step < 2 * size; step++) {
            int next = oracle.next(state);
            if (Transition.isArc(next)) {
                int top = state.top().word();
                int front = state.front().word();
                boolean left = Transition.isLeftArc(next);
                int head = left ? front : top;
                found[(left ? top : front) - 1] = head > size ? 0 : head;
            }
            state = state.after(next, 0);
        }

        assertThat(found)
                .containsExactly(heads.stream().mapToInt(Integer::intValue).toArray());
        assertThat(state.stack()).isNull();
    }

    /** A random tree without crossing arcs, of one root. */
    private static List<Integer> projectiveTree(int size, Random random) {
        int[] heads = new int[size + 1];
        hang(heads, 1, size, 0, random);
        List<Integer> list = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            list.add(heads[i]);
        }
        return list;
    }

    /** Hangs one of the words from {@code first} to {@code last} under {@code head}, and the others under that. */
    private static void hang(int[] heads, int first, int last, int head, Random random) {
        if (first > last) {
            return;
        }
        int word = first + random.nextInt(last - first + 1);
        heads[word] = head;
        split(heads, first, word - 1, word, random);
        split(heads, word + 1, last, word, random);
    }

    private static void split(int[] heads, int first, int last, int head, Random random) {
        int from = first;
        while (from <= last) {
            int to = from + random.nextInt(last - from + 1);
            hang(heads, from, to, head, random);
            from = to + 1;
        }
    }
}
