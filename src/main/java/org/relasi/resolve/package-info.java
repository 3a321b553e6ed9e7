/** From mentions to entities: which names of which articles are the same person, state, organization, event or place. */
@NullMarked
@ApplicationModule(allowedDependencies = {"country", "extract", "extract :: names", "syntax"})
package org.relasi.resolve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
