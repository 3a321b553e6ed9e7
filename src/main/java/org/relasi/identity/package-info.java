/**
 * Who is who, as people decided: merges of two entities that are one, splits of one that is two, both of which can be undone,
 * and suggestions of what to look at. Automatic resolution knows nothing of it; what was decided is applied afterwards.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "cypher",
            "decision",
            "extract",
            "extract :: names",
            "graph",
            "problem",
            "query",
            "resolve",
            "spelling",
            "syntax"
        })
package org.relasi.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
