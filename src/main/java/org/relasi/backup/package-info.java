/** The whole store in one file, and back again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"command", "cypher", "graph", "output"})
package org.relasi.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
