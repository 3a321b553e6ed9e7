package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All saved scripts, as JSON. */
record SavedScriptList(
        @Schema(description = "Those that can be run, in the order of their names")
        List<SavedScript> items,

        @Schema(description = "Files of the scripts folder that are not taken, in the order of their names")
        List<RefusedScript> refused) {

    SavedScriptList {
        items = List.copyOf(items);
        refused = List.copyOf(refused);
    }
}
