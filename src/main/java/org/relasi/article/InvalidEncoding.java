package org.relasi.article;

import java.nio.charset.Charset;

/** Bytes that are no text in the charset that they were declared to be in. */
public final class InvalidEncoding extends UnreadableArticle {

    private static final long serialVersionUID = 1L;

    private final long offset;

    InvalidEncoding(Charset charset, long offset) {
        super("not valid " + charset.name() + " at byte " + offset);
        this.offset = offset;
    }

    /** Position of the first byte that does not fit, from 0. */
    public long offset() {
        return offset;
    }
}
