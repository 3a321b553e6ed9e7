/** The store: writes articles, statements and their projected edges, and checks that the projection holds. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"article", "publisher", "syntax", "extract", "resolve", "cypher", "problem", "store"})
package org.relasi.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
