package org.relasi.article;

import java.io.IOException;

/** More bytes than may be read of one source. */
public final class TooManyBytes extends IOException {

    private static final long serialVersionUID = 1L;

    TooManyBytes(long most) {
        this("it has more than " + most + " bytes when unpacked");
    }

    TooManyBytes(String message) {
        super(message);
    }
}
