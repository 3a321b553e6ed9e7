package org.relasi.train;

import java.util.List;
import java.util.Optional;
import org.relasi.syntax.Document;

/** What is scored: the models of one language at work. */
interface SyntaxReader {

    /**
     * Tags, lemmas and tree of words that are given.
     *
     * @param treebank whose conventions to follow, where models learned from several
     */
    List<TreebankWord> read(List<String> forms, Optional<String> treebank);

    /**
     * A label for each word, as {@link NameSentence} has them.
     *
     * @param corpus whose conventions to follow
     */
    List<String> names(List<String> forms, String corpus);

    /** All of a text, from its sentences on; empty where only given words can be read. */
    Optional<Document> read(String text);
}
