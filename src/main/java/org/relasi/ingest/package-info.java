/** The way in: the pipeline from an article to the graph, its REST resources and its shell commands. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "article",
            "syntax",
            "annotate",
            "command",
            "extract",
            "extract :: cameo",
            "extract :: reading",
            "fetch",
            "resolve",
            "cypher",
            "graph",
            "output",
            "problem",
            "store"
        })
package org.relasi.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
