/** The graph as a file for other programs: GraphML, CSV, NDJSON and event data, over REST and from the shell. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "command",
            "cypher",
            "extract",
            "extract :: cameo",
            "output",
            "problem",
            "query",
            "spelling"
        })
package org.relasi.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
