package org.relasi.annotate;

import java.util.Arrays;
import java.util.List;
import org.relasi.syntax.Deprel;

/** Heads and relations of a sentence while it is parsed; each token is attached once. Ids count from 1. */
final class Tree {

    private static final int OPEN = -1;

    private final int[] heads;
    private final String[] deprels;

    Tree(int size) {
        heads = new int[size + 1];
        deprels = new String[size + 1];
        Arrays.fill(heads, OPEN);
        Arrays.fill(deprels, Deprel.DEP);
    }

    /** Attaches a token that is not attached yet, unless that would close a circle. */
    void attach(int id, int head, String deprel) {
        if (heads[id] == OPEN && id != head && !isBelow(head, id)) {
            heads[id] = head;
            deprels[id] = deprel;
        }
    }

    boolean isAttached(int id) {
        return heads[id] != OPEN;
    }

    private boolean isBelow(int id, int ancestor) {
        int at = id;
        while (at > 0) {
            if (at == ancestor) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    /** Makes {@code root} the root and hangs all that is still loose under it. */
    void close(int root, List<String> looseDeprels) {
        heads[root] = 0;
        deprels[root] = Deprel.ROOT;
        for (int id = 1; id < heads.length; id++) {
            if (heads[id] == OPEN) {
                heads[id] = root;
                deprels[id] = looseDeprels.get(id - 1);
            }
        }
    }

    int head(int id) {
        return heads[id];
    }

    String deprel(int id) {
        return deprels[id];
    }
}
