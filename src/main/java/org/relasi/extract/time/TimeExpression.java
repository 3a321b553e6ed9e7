package org.relasi.extract.time;

/**
 * Words of a sentence that say when.
 *
 * @param first id of its first token
 * @param last id of its last token, inclusive
 */
public record TimeExpression(int first, int last, When when) {

    public boolean covers(int tokenId) {
        return first <= tokenId && tokenId <= last;
    }
}
