package org.relasi.article;

/** What was submitted holds no article that could be read; the message says why, in words for whoever submitted it. */
public class UnreadableArticle extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableArticle(String message) {
        super(message);
    }
}
