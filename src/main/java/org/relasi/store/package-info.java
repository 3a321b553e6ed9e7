/** The driver to the graph store, and the watch that tells at any moment whether the store serves. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.relasi.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
