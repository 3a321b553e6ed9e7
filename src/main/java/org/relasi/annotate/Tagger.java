package org.relasi.annotate;

import java.util.List;
import java.util.Map;
import org.relasi.syntax.Upos;

/** Gives each word of a sentence its tag, lemma and features. */
public interface Tagger {

    /** One answer a word, in order. */
    List<Analysis> tag(List<Form> forms);

    /**
     * A word as the tagger sees it.
     *
     * @param lower in lower case
     * @param name whether it is part of a name
     */
    record Form(String text, String lower, boolean name) {

        public boolean capitalised() {
            return Character.isUpperCase(text.codePointAt(0));
        }
    }

    /**
     * What a word is.
     *
     * @param feats universal features
     */
    record Analysis(Upos upos, String lemma, Map<String, String> feats) {

        /** The tag of a word that is neither word nor number, or null. */
        public static Upos ofShape(String form) {
            int first = form.codePointAt(0);
            if (Character.isDigit(first)) {
                return Upos.NUM;
            }
            if (Character.isLetter(first)) {
                return Upos.X;
            }
            return switch (Character.getType(first)) {
                case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> Upos.SYM;
                default -> form.equals("%") ? Upos.SYM : Upos.PUNCT;
            };
        }
    }
}
