package org.relasi.train;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Upos;

/**
 * A syntactic word of a treebank, as annotated.
 *
 * @param lemma null where the treebank does not say
 * @param feats universal features, in the order of their names
 * @param head id of its head, from 1; 0 for the root
 */
record TreebankWord(
        String form, @Nullable String lemma, Upos upos, Map<String, String> feats, int head, String deprel) {

    /** The relation without its subtype: of <i>nsubj:pass</i>, <i>nsubj</i>. */
    String baseDeprel() {
        int colon = deprel.indexOf(':');
        return colon < 0 ? deprel : deprel.substring(0, colon);
    }
}
