package org.relasi.annotate;

/**
 * A step of the shallow parse: a noun phrase or a single word that matters for how clauses hang together.
 *
 * @param head id of its head token
 * @param first id of its first token, its preposition included
 * @param last id of its last token
 * @param preposition id of the preposition of a noun phrase, 0 for none
 */
record Unit(Kind kind, int head, int first, int last, int preposition) {

    /** What a unit does in its clause. */
    enum Kind {
        PHRASE,
        VERB,
        AUXILIARY,
        ADVERB,
        RELATIVIZER,
        MARKER,
        CONJUNCTION,
        COMMA,
        QUOTE,
        OTHER
    }

    static Unit word(Kind kind, int id) {
        return new Unit(kind, id, id, id, 0);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** A noun phrase without a preposition. */
    boolean isBarePhrase() {
        return kind == Kind.PHRASE && preposition == 0;
    }
}
