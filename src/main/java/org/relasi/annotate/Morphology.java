package org.relasi.annotate;

import java.util.List;
import java.util.Map;
import org.relasi.syntax.Upos;

/** What the shape of a word tells in one language. Stateless. */
public interface Morphology {

    /**
     * The words that a word can be derived from by its affixes, best guess first; whether they exist is for a dictionary
     * to say. Empty where none is seen.
     *
     * @param lower the word in lower case
     */
    List<String> stems(String lower, Upos upos);

    /**
     * Universal features of a word that its shape shows. Answers are constants.
     *
     * @param lower the word in lower case
     */
    Map<String, String> feats(String lower, Upos upos);

    /**
     * Whether the shape of a word is that of a verb, as far as that tells the language.
     *
     * @param lower the word in lower case
     */
    boolean looksVerbal(String lower);
}
