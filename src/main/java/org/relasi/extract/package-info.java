/** From syntax to statements: who does what to whom, who says so, and is it denied. Knows no language but its lexicon. */
@NullMarked
@ApplicationModule(allowedDependencies = {"syntax"})
package org.relasi.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
