package org.relasi.syntax;

import java.util.ArrayList;
import java.util.List;

/** The way through a tree from one word to another, as the relations on it: {@code nsubj^ conj_}: up by one, down by the other. */
public final class TreePath {

    /** What is said of words that are more than some steps apart. */
    public static final String FAR = "far";

    private static final int LONGEST = 5;

    private TreePath() {}

    /** {@code here} of a word itself, {@code far} of words more than {@value #LONGEST} steps apart. */
    public static String of(Sentence sentence, Token from, Token to) {
        List<Token> up = sentence.upward(from);
        List<Token> down = sentence.upward(to);
        while (!up.isEmpty() && !down.isEmpty() && last(up).equals(last(down))) {
            up.remove(up.size() - 1);
            down.remove(down.size() - 1);
        }
        if (up.size() + down.size() > LONGEST) {
            return FAR;
        }
        List<String> steps = new ArrayList<>();
        up.forEach(token -> steps.add(token.deprel() + "^"));
        for (int i = down.size() - 1; i >= 0; i--) {
            steps.add(down.get(i).deprel() + "_");
        }
        return steps.isEmpty() ? "here" : String.join(" ", steps);
    }

    private static Token last(List<Token> tokens) {
        return tokens.get(tokens.size() - 1);
    }
}
