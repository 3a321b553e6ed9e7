/** What people find statements and edges to be, right, wrong or something else, and that it holds whatever is read later. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "cypher",
            "decision",
            "extract",
            "extract :: lexicon",
            "graph",
            "problem",
            "query",
            "resolve",
            "spelling"
        })
package org.relasi.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
