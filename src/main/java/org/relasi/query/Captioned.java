package org.relasi.query;

/** An answer that names states, which have a name in every language. */
interface Captioned {

    /**
     * The same in the words of a language.
     *
     * @param language ISO 639-1 code
     */
    Captioned captioned(String language);
}
