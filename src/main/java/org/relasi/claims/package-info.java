/** Claims and what answers them in other articles: who denies, rejects, admits or returns an accusation, how sure that is and why. */
@NullMarked
@ApplicationModule(allowedDependencies = {"article", "cypher", "extract", "graph", "resolve", "syntax"})
package org.relasi.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
