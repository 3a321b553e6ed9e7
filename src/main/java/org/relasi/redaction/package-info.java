/** The right to be forgotten: a person's name is taken out of all that is stored, and out of what is stored later. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"cypher", "decision", "extract", "graph", "problem", "query", "resolve", "syntax"})
package org.relasi.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
