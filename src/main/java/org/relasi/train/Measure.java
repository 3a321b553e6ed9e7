package org.relasi.train;

/** What is measured of a language's models, as a row of the table is named. */
enum Measure {
    TAGS("UPOS"),
    HEADS("UAS, predicted tags, gold tokens"),
    ARCS("LAS, predicted tags, gold tokens"),
    RAW_ARCS("LAS from raw text"),
    SUBJECTS("nsubj F1"),
    OBJECTS("obj F1"),
    VERB_LEMMAS("verb lemma"),
    SENTENCES("sentence boundary F1"),
    TOKENS("token F1"),
    NAMES("names, entity F1");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
