package org.relasi.annotate.parse;

import org.jspecify.annotations.Nullable;
import org.relasi.annotate.parse.Node.Dependents;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.annotate.perceptron.FeatureBuffer;
import org.relasi.annotate.perceptron.FeatureHash;
import org.relasi.annotate.perceptron.Words;

/**
 * The features of a step, in two parts: what the two words at hand say, which many states share, and what stands around
 * them in the tree so far. They go back to Zhang and Nivre (2011), with affixes, word clusters and what lies between.
 */
final class ParserFeatures {

    private static final int FRONT_GROUP = 11;
    private static final int TOP_GROUP = 12;
    private static final int PAIR_GROUP = 13;
    private static final int CLUSTER_GROUP = 20;
    private static final int TREE_GROUP = 14;
    private static final int SHORT_AFFIX = 2;
    private static final int AFFIX = 3;

    private final ParserInput input;
    private final Words words;
    private final FeatureBuffer f;

    ParserFeatures(ParserInput input, FeatureBuffer buffer) {
        this.input = input;
        this.words = input.words();
        this.f = buffer;
    }

    /** All features of a state. */
    void all(State state) {
        Node top = state.stack();
        int s = top == null ? 0 : top.word();
        int n = state.front().word();
        f.begin(FRONT_GROUP);
        front(n);
        f.next(TOP_GROUP);
        top(s);
        f.next(PAIR_GROUP);
        pairs(s, n);
        f.next(TREE_GROUP);
        tree(top, state.front());
    }

    /** What the word in front says, whatever is on the stack. */
    void ofFront(int n) {
        f.begin(FRONT_GROUP);
        front(n);
    }

    /** What the word on top of the stack (0 for none) says, whatever is in front. */
    void ofTop(int s) {
        f.begin(TOP_GROUP);
        top(s);
    }

    /** What the two say together. */
    void ofPair(int s, int n) {
        f.begin(PAIR_GROUP);
        pairs(s, n);
    }

    /** What stands around them. */
    void ofTree(State state) {
        f.begin(TREE_GROUP);
        tree(state.stack(), state.front());
    }

    private void pairs(int s, int n) {
        pair(s, n);
        affixes(s, n);
        for (int g = 0; g < Clusters.GRANULARITIES; g++) {
            f.next(CLUSTER_GROUP + g);
            clusters(s, n, g);
        }
    }

    private void front(int n) {
        long w = words.lower(n);
        long p = input.tag(n);
        f.add(w, p);
        f.add(w);
        f.add(p);
        f.add(words.lower(n + 1), input.tag(n + 1));
        f.add(words.lower(n + 1));
        f.add(input.tag(n + 1));
        f.add(words.lower(n + 2), input.tag(n + 2));
        f.add(words.lower(n + 2));
        f.add(input.tag(n + 2));
        f.add(p, input.tag(n + 1));
        f.add(p, input.tag(n + 1), input.tag(n + 2));
        f.add(words.suffix(n, AFFIX), p);
        treebank(w, p);
    }

    /** What is particular to a treebank, where a model is trained on several. */
    private void treebank(long word, long tag) {
        if (input.treebank() != 0) {
            f.add(input.treebank(), word);
            f.add(input.treebank(), tag);
        }
    }

    private void top(int s) {
        long w = words.lower(s);
        long p = input.tag(s);
        f.add(w, p);
        f.add(w);
        f.add(p);
        f.add(words.suffix(s, AFFIX), p);
        f.add(p, input.tag(s + 1));
        treebank(w, p);
    }

    private void pair(int s, int n) {
        long sw = words.lower(s);
        long sp = input.tag(s);
        long nw = words.lower(n);
        long np = input.tag(n);
        long next = input.tag(n + 1);
        long tags = FeatureHash.mix(sp, np);
        int distance = input.distance(s, n);
        long treebank = input.treebank();
        f.add(sw, sp, nw, np);
        f.add(sw, sp, nw);
        f.add(sw, nw, np);
        f.add(sw, sp, np);
        f.add(sp, nw, np);
        f.add(sw, nw);
        f.add(tags);
        f.add(tags, next);
        f.add(tags, next, input.tag(n + 2));
        f.add(sw, np, next);
        f.add(sp, nw, next);
        f.add(tags, words.lower(n + 1));
        f.add(tags, input.tag(s - 1));
        f.add(tags, input.tag(s + 1));
        f.add(tags, input.tag(n - 1));
        f.add(tags, input.tag(s + 1), input.tag(n - 1));
        f.add(tags, input.tag(s - 1), next);
        f.add(sw, distance);
        f.add(sp, distance);
        f.add(nw, distance);
        f.add(np, distance);
        f.add(sw, nw, distance);
        f.add(tags, distance);
        f.add(tags, input.between(s, n));
        f.add(sp, nw, input.between(s, n));
        f.add(sw, np, input.between(s, n));
        if (treebank != 0) {
            f.add(treebank, tags);
            f.add(treebank, tags, distance);
            f.add(treebank, tags, next);
            f.add(treebank, sw, np);
            f.add(treebank, sp, nw);
            f.add(treebank);
        }
    }

    private void affixes(int s, int n) {
        long sp = input.tag(s);
        long np = input.tag(n);
        long tags = FeatureHash.mix(sp, np);
        int distance = input.distance(s, n);
        f.add(words.prefix(s, AFFIX), tags);
        f.add(words.prefix(n, AFFIX), tags);
        f.add(words.suffix(s, AFFIX), tags);
        f.add(words.suffix(n, AFFIX), tags);
        f.add(words.prefix(s, AFFIX), words.prefix(n, AFFIX));
        f.add(words.suffix(s, AFFIX), words.suffix(n, AFFIX));
        f.add(words.prefix(s, SHORT_AFFIX), np, distance);
        f.add(sp, words.prefix(n, SHORT_AFFIX), distance);
        f.add(words.prefix(s, SHORT_AFFIX), words.lower(n));
        f.add(words.lower(s), words.prefix(n, SHORT_AFFIX));
    }

    private void clusters(int s, int n, int g) {
        int sc = words.cluster(s, g);
        int nc = words.cluster(n, g);
        int distance = input.distance(s, n);
        if (sc != 0) {
            f.add(sc, input.tag(n));
            f.add(sc, input.tag(s), distance);
            f.add(sc, words.lower(n));
        } else {
            f.skip(3);
        }
        if (nc != 0) {
            f.add(input.tag(s), nc);
            f.add(nc, input.tag(n), distance);
            f.add(words.lower(s), nc);
        } else {
            f.skip(3);
        }
        if (sc != 0 && nc != 0) {
            f.add(sc, nc);
            f.add(sc, nc, distance);
            f.add(sc, nc, words.cluster(n + 1, g));
        }
    }

    private void tree(@Nullable Node top, Node front) {
        int s = top == null ? 0 : top.word();
        int n = front.word();
        Node below = top == null ? null : top.below();
        Dependents left = top == null ? Dependents.NONE : top.left();
        Dependents right = top == null ? Dependents.NONE : top.right();
        int label = top == null ? -1 : top.label();
        stack(s, n, top, below, label);
        children(s, n, left, right, front.left(), label);
        head(s, n, top, label);
    }

    private void stack(int s, int n, @Nullable Node top, @Nullable Node below, int label) {
        int b = below == null ? 0 : below.word();
        long np = input.tag(n);
        long tags = FeatureHash.mix(input.tag(s), np);
        f.add(label >= 0 ? 1 : 0, tags);
        f.add(tags, input.tag(b));
        f.add(words.lower(b), np);
        f.add(input.tag(b), words.lower(n));
        f.add(
                tags,
                input.tag(b),
                below == null || below.below() == null
                        ? 0
                        : input.tag(below.below().word()));
        f.add(tags, top == null ? -2 : label, input.tag(b));
    }

    private void children(int s, int n, Dependents left, Dependents right, Dependents front, int label) {
        long sw = words.lower(s);
        long sp = input.tag(s);
        long nw = words.lower(n);
        long np = input.tag(n);
        long tags = FeatureHash.mix(sp, np);
        side(left);
        side(right);
        side(front);
        counts(sw, sp, right);
        counts(sw, sp, left);
        counts(nw, np, front);
        f.add(tags, right.labels(), front.labels());
        f.add(tags, label, right.lastLabel());
        f.add(sw, np, right.lastLabel());
        tags(sp, tags, left);
        tags(sp, tags, right);
        tags(np, tags, front);
        f.add(words.prefix(s, SHORT_AFFIX), sp, right.labels());
        f.add(words.prefix(n, SHORT_AFFIX), np, front.labels());
        for (int g = 0; g < Clusters.GRANULARITIES; g++) {
            addUnlessNone(words.cluster(s, g), right.labels());
            addUnlessNone(words.cluster(n, g), front.labels());
        }
        if (input.treebank() != 0) {
            f.add(input.treebank(), tags, right.labels());
        }
    }

    private void side(Dependents side) {
        if (side.count() == 0) {
            f.skip(6);
            return;
        }
        f.add(words.lower(side.last()));
        f.add(input.tag(side.last()));
        f.add(side.lastLabel());
        if (side.count() == 1) {
            f.skip(3);
            return;
        }
        f.add(words.lower(side.secondLast()));
        f.add(input.tag(side.secondLast()));
        f.add(side.secondLastLabel());
    }

    private void tags(long tag, long tags, Dependents side) {
        if (side.count() == 0) {
            f.skip(2);
            return;
        }
        f.add(tag, input.tag(side.last()), input.tag(side.secondLast()));
        f.add(tags, input.tag(side.last()));
    }

    private void counts(long word, long tag, Dependents side) {
        int count = Math.min(3, side.count());
        f.add(word, count);
        f.add(tag, count);
        f.add(word, side.labels());
        f.add(tag, side.labels());
    }

    private void head(int s, int n, @Nullable Node top, int label) {
        Node head = top == null || !top.attached() ? null : top.below();
        Node grand = head == null || !head.attached() ? null : head.below();
        int h = head == null ? 0 : head.word();
        int gh = grand == null ? 0 : grand.word();
        f.add(label, input.tag(gh));
        if (head == null) {
            return;
        }
        f.add(words.lower(h));
        f.add(input.tag(h));
        f.add(head.label());
        f.add(words.lower(gh));
        f.add(input.tag(s), input.tag(h), input.tag(gh));
        f.add(input.tag(h), input.tag(s), input.tag(n));
        for (int g = 0; g < Clusters.GRANULARITIES; g++) {
            addUnlessNone(words.cluster(h, g), words.cluster(n, g));
        }
    }

    private void addUnlessNone(int cluster, long other) {
        if (cluster == 0) {
            f.skip(1);
        } else {
            f.add(cluster, other);
        }
    }
}
