/** Stored articles read again by the extractor of today: first what that would change, then, when it is asked for, the change. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "article",
            "command",
            "cypher",
            "decision",
            "embedded",
            "extract",
            "graph",
            "ingest",
            "output",
            "problem",
            "resolve",
            "syntax"
        })
package org.relasi.reread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
