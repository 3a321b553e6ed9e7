package org.relasi.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Upos;

/** A sentence of a CoNLL-U file while its lines are read. Throws {@link IllegalArgumentException} where a line is wrong. */
final class ConlluSentence {

    private static final int COLUMNS = 10;

    private final String treebank;
    private final List<TreebankWord> words = new ArrayList<>();
    private final List<Surface> surfaces = new ArrayList<>();
    private @Nullable String text;
    private boolean startsDocument;
    private boolean startsParagraph;

    /** The last word of the multiword token that is being read; 0 where there is none. */
    private int within;

    ConlluSentence(String treebank) {
        this.treebank = treebank;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** @param comment what stands after the # */
    void comment(String comment) {
        startsDocument |= comment.startsWith("newdoc");
        startsParagraph |= comment.startsWith("newpar");
        if (comment.startsWith("text = ")) {
            text = comment.substring("text = ".length());
        }
    }

    void line(String[] columns) {
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(columns.length + " columns instead of " + COLUMNS);
        }
        int range = columns[0].indexOf('-');
        if (range > 0) {
            multiword(columns, number(columns[0].substring(0, range)), number(columns[0].substring(range + 1)));
        } else if (columns[0].indexOf('.') < 0) { // else an empty node of the enhanced graph
            word(columns);
        }
    }

    private void multiword(String[] columns, int first, int last) {
        if (first != words.size() + 1 || last <= first || within > words.size()) {
            throw new IllegalArgumentException("multiword token " + columns[0] + " is out of order");
        }
        within = last;
        surfaces.add(new Surface(first, last, columns[1], spaceAfter(columns)));
    }

    private void word(String[] columns) {
        int id = words.size() + 1;
        if (number(columns[0]) != id) {
            throw new IllegalArgumentException("word " + columns[0] + " where " + id + " was due");
        }
        if (columns[1].isEmpty() || columns[7].isEmpty() || columns[7].equals("_")) {
            throw new IllegalArgumentException("word " + id + " has no form or no relation");
        }
        boolean lemma = !columns[2].isEmpty() && (!columns[2].equals("_") || columns[1].equals("_"));
        words.add(new TreebankWord(
                columns[1],
                lemma ? columns[2] : null,
                upos(columns[3]),
                feats(columns[5]),
                number(columns[6]),
                columns[7]));
        if (id > within) {
            surfaces.add(new Surface(id, id, columns[1], spaceAfter(columns)));
        }
    }

    private static boolean spaceAfter(String[] columns) {
        return !Arrays.asList(columns[9].split("\\|", -1)).contains("SpaceAfter=No");
    }

    private static int number(String column) {
        try {
            return Integer.parseUnsignedInt(column);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + column + "' is not a number", e);
        }
    }

    private static Upos upos(String column) {
        try {
            return Upos.valueOf(column);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + column + "' is not a universal part of speech", e);
        }
    }

    private static Map<String, String> feats(String column) {
        Map<String, String> feats = new TreeMap<>();
        if (!column.equals("_")) {
            for (String feat : column.split("\\|", -1)) {
                int equals = feat.indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("'" + feat + "' is not a feature");
                }
                feats.put(feat.substring(0, equals), feat.substring(equals + 1));
            }
        }
        return Collections.unmodifiableMap(feats);
    }

    TreebankSentence build() {
        if (within > words.size()) {
            throw new IllegalArgumentException("the last multiword token has words missing");
        }
        checkTree();
        return new TreebankSentence(treebank, text, startsDocument, startsParagraph, words, surfaces);
    }

    private void checkTree() {
        long roots = words.stream().filter(word -> word.head() == 0).count();
        if (roots != 1) {
            throw new IllegalArgumentException(roots + " roots instead of one");
        }
        for (int id = 1; id <= words.size(); id++) {
            int steps = 0;
            for (int at = id; at != 0; at = words.get(at - 1).head()) {
                if (at > words.size() || steps++ > words.size()) {
                    throw new IllegalArgumentException("word " + id + " does not reach the root by its heads");
                }
            }
        }
    }
}
