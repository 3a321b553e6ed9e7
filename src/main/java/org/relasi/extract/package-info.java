/**
 * From syntax to statements: who does what to whom, who says so, and is it denied. Knows no language but its lexicon. Here is
 * its door, what is read and said of it; the rooms behind use it, and it uses none of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"syntax"})
package org.relasi.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
