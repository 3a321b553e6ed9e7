package org.relasi.article;

/** A text that is no JSON, or not one JSON object. */
public final class BrokenJson extends UnreadableArticle {

    private static final long serialVersionUID = 1L;

    BrokenJson(String message) {
        super(message);
    }
}
