package org.relasi.annotate;

import org.relasi.syntax.Span;

/** A piece of text that is a syntactic word, before anything else is known of it. */
record RawToken(Span span, String form) {

    boolean capitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /** Whether it is written in capitals and digits alone, as acronyms are. */
    boolean acronym() {
        return form.length() > 1
                && form.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-' || c == '.')
                && Character.isUpperCase(form.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(form.codePointAt(0));
    }
}
