package org.relasi.train;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Upos;

/**
 * A sentence of a treebank.
 *
 * @param treebank short name of the treebank, <i>csui</i>: treebanks of a language differ in how they annotate
 * @param text as written, null where the treebank does not say
 * @param startsDocument whether a document begins here
 * @param startsParagraph whether a paragraph begins here
 * @param words by id, from 1
 * @param surfaces in order; together they hold every word once
 */
record TreebankSentence(
        String treebank,
        @Nullable String text,
        boolean startsDocument,
        boolean startsParagraph,
        List<TreebankWord> words,
        List<Surface> surfaces) {

    TreebankSentence {
        words = List.copyOf(words);
        surfaces = List.copyOf(surfaces);
    }

    int size() {
        return words.size();
    }

    /** The word of an id, from 1. */
    TreebankWord word(int id) {
        return words.get(id - 1);
    }

    List<String> forms() {
        return words.stream().map(TreebankWord::form).toList();
    }

    List<Upos> tags() {
        return words.stream().map(TreebankWord::upos).toList();
    }

    List<String> deprels() {
        return words.stream().map(TreebankWord::deprel).toList();
    }

    /** Of each word, in order: the id of its head, from 1, or 0 for the root. */
    List<Integer> heads() {
        return words.stream().map(TreebankWord::head).toList();
    }
}
