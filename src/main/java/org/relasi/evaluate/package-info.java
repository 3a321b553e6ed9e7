/** How good the reading is: statements beside those that people have annotated in the same articles. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "annotate",
            "article",
            "claims",
            "command",
            "extract",
            "extract :: cameo",
            "extract :: lexicon",
            "extract :: reading",
            "graph",
            "ingest",
            "output",
            "problem",
            "resolve",
            "syntax",
            "train"
        })
package org.relasi.evaluate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
