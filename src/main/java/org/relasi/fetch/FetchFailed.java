package org.relasi.fetch;

import java.io.IOException;

/** An address could not be fetched, or must not be; the message says why, in words for who gave the address. */
public final class FetchFailed extends IOException {

    private static final long serialVersionUID = 1L;

    FetchFailed(String message) {
        super(message);
    }
}
