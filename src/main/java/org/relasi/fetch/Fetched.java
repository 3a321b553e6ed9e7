package org.relasi.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an address answered.
 *
 * @param url where redirects led
 * @param changed whether it is another version than the one that was known; without a body where not
 * @param type the media type, in lower case and without parameters
 * @param charset as the media type tells it
 */
@SuppressWarnings("ArrayRecordComponent")
record Fetched(
        URI url,
        boolean changed,
        byte[] body,
        String type,
        @Nullable String charset,
        Version version) {

    /**
     * By which the next request can ask whether there is another version.
     *
     * @param etag the field {@code ETag}
     * @param lastModified the field {@code Last-Modified}
     */
    record Version(@Nullable String etag, @Nullable String lastModified) {
        static final Version NONE = new Version(null, null);
    }
}
