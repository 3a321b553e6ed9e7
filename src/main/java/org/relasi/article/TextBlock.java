package org.relasi.article;

/**
 * A run of lines of an article's text.
 *
 * @param start first char, in UTF-16 chars of the text
 * @param end last char, exclusive
 */
public record TextBlock(int start, int end, Kind kind) {

    /** What a block is to a reader. */
    public enum Kind {
        /** The headline. */
        TITLE,
        /** A line or paragraph of the story. */
        PARAGRAPH,
        /** The place in front of a story, <i>BOGOTA</i> of <i>BOGOTA, KOMPAS.com -- </i>: a name, and no part of a sentence. */
        DATELINE,
        /** A stray word, an advertisement, a caption, a byline, a link to another story: kept in the text, never read. */
        BOILERPLATE
    }
}
