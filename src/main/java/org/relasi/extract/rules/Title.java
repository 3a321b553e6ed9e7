package org.relasi.extract.rules;

import org.relasi.extract.RelationType;
import org.relasi.syntax.Sentence;

/**
 * A title in a sentence, of an office or of a membership.
 *
 * @param first id of its first token
 * @param last id of its last token
 * @param office whether it is an office that a state can have, not a calling (<i>peneliti, professor</i>)
 */
record Title(RelationType type, int first, int last, boolean office) {

    String text(Sentence sentence) {
        return sentence.text(first, last);
    }
}
