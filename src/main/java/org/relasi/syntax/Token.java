package org.relasi.syntax;

import java.util.Map;

/**
 * One syntactic word of a sentence, as in a CoNLL-U line.
 *
 * @param id position in its sentence, from 1
 * @param span where it stands in the article's text
 * @param form as written
 * @param lemma dictionary form, lower case but for names
 * @param feats universal features, for example {@code Voice=Pass}
 * @param head id of its head, 0 for the root
 * @param deprel one of {@link Deprel}, with its subtype where it has one
 */
public record Token(
        int id, Span span, String form, String lemma, Upos upos, Map<String, String> feats, int head, String deprel) {

    public Token {
        feats = Map.copyOf(feats);
        if (id < 1 || head < 0 || head == id) {
            throw new IllegalArgumentException("token " + id + " '" + form + "' cannot have head " + head);
        }
    }

    public boolean is(Upos tag) {
        return upos == tag;
    }

    /** Whether the relation to the head is {@code relation} or a subtype of it. */
    public boolean isDeprel(String relation) {
        return deprel.startsWith(relation)
                && (deprel.length() == relation.length() || deprel.charAt(relation.length()) == ':');
    }

    /** Whether it parts those that are listed: a comma, or <i>and</i>. */
    public boolean isListSeparator() {
        return form.equals(",") || is(Upos.CCONJ);
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(form.charAt(0));
    }

    public boolean hasFeat(String name, String value) {
        return value.equals(feats.get(name));
    }
}
