package org.relasi.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence.
 *
 * @param first id of its first token
 * @param last id of its last token, inclusive
 * @param canonical the name that a gazetteer gives what is meant (<i>Rusia</i> for <i>Moskow</i>), else null
 * @param iso3 ISO 3166-1 alpha-3 code of the state that is meant, else null
 */
public record NameSpan(
        int first,
        int last,
        EntityType type,
        @Nullable String canonical,
        @Nullable String iso3) {

    public NameSpan {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a name span: tokens " + first + " to " + last);
        }
    }

    public boolean covers(int tokenId) {
        return first <= tokenId && tokenId <= last;
    }
}
