package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import org.relasi.cypher.MalformedScript;

/** A file of the scripts folder that is not taken, and why, as JSON. */
record RefusedScript(
        @Schema(example = "my_script.cypher") String file,

        @Schema(description = "Where in the file, from 1; 1 for what concerns all of it", example = "6")
        int line,

        @Schema(
                description = "What is wrong, and what to do about it",
                example = "parameter 'entity' is not declared; add a line '// param entity: type = default' on top")
        String problem) {

    static RefusedScript of(String file, MalformedScript malformed) {
        return new RefusedScript(file, malformed.line(), malformed.problem());
    }

    static RefusedScript whole(String file, String problem) {
        return new RefusedScript(file, 1, problem);
    }
}
