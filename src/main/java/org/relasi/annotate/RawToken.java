package org.relasi.annotate;

import org.relasi.syntax.Span;

/** A piece of text that is a syntactic word, before anything else is known of it. */
public record RawToken(Span span, String form) {

    public boolean capitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /** Whether it is written in capitals and digits alone, as acronyms are. */
    public boolean acronym() {
        return form.length() > 1
                && form.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-' || c == '.')
                && Character.isUpperCase(form.charAt(0));
    }

    public boolean isWord() {
        return Character.isLetter(form.codePointAt(0));
    }
}
