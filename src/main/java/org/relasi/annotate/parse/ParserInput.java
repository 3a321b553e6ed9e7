package org.relasi.annotate.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relasi.annotate.perceptron.FeatureHash;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.Upos;

/** A tagged sentence as the parser sees it. Words count from 1; 0 is none, the position after the last is the root. */
public final class ParserInput {

    private static final int LONGEST_DISTANCE = 8;
    private static final int ROOT_DISTANCE = 9;
    private static final long ROOT_TAG = FeatureHash.of("root");
    private static final Map<Upos, Long> TAGS =
            Arrays.stream(Upos.values()).collect(Collectors.toMap(tag -> tag, tag -> FeatureHash.of(tag.name())));

    /** Kinds of words whose standing between two others speaks against an arc. */
    private static final List<Upos> BARRIERS =
            List.of(Upos.VERB, Upos.PUNCT, Upos.CCONJ, Upos.SCONJ, Upos.ADP, Upos.PRON);

    private final Words words;
    private final List<Upos> upos;
    private final long[] tags;
    private final long treebank;
    /** For each kind of barrier how many stand before a position. */
    private final int[][] barriers;

    /**
     * A sentence to parse.
     *
     * @param upos one a word
     * @param treebank stands for the treebank whose conventions the tree should follow; 0 where there is one alone
     */
    public ParserInput(Words words, List<Upos> upos, long treebank) {
        this.words = words;
        this.upos = List.copyOf(upos);
        this.treebank = treebank;
        int size = words.size();
        tags = new long[size + 4];
        barriers = new int[BARRIERS.size()][size + 2];
        for (int i = 1; i <= size; i++) {
            Upos tag = upos.get(i - 1);
            tags[i] = TAGS.getOrDefault(tag, 0L);
            for (int k = 0; k < barriers.length; k++) {
                barriers[k][i + 1] = barriers[k][i] + (tag == BARRIERS.get(k) ? 1 : 0);
            }
        }
        tags[size + 1] = ROOT_TAG;
    }

    Words words() {
        return words;
    }

    int size() {
        return words.size();
    }

    /** 0 for a position outside of the sentence. */
    long tag(int word) {
        return word < 0 ? 0 : tags[word];
    }

    boolean is(int word, Upos tag) {
        return upos.get(word - 1) == tag;
    }

    long treebank() {
        return treebank;
    }

    /** From one word to a later one, in steps that grow. */
    int distance(int from, int to) {
        if (to == words.size() + 1) {
            return ROOT_DISTANCE;
        }
        int distance = to - from;
        return distance > 7 ? LONGEST_DISTANCE : distance > 4 ? 6 : distance;
    }

    /** Which kinds of barriers stand between two words, two bits each: none, one, more. */
    int between(int from, int to) {
        int between = 0;
        for (int[] count : barriers) {
            between = between << 2 | Math.min(2, count[to] - count[from + 1]);
        }
        return between;
    }
}
