/** What a person decides of the graph: who, when and why. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.relasi.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
