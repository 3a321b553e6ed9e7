package org.relasi.reread;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a run is. */
enum RunState {
    /** Articles are being read, or will be when the service starts again. */
    READING,
    /** All were read; nothing of the graph was changed. */
    STAGED,
    /** What differed is in the graph. */
    PUBLISHED,
    /** It could not be read to its end. */
    FAILED;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
