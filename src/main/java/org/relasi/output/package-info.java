/** What commands write: files that are there whole or not at all, and how far they have come. */
@NullMarked
@ApplicationModule(allowedDependencies = {"command"})
package org.relasi.output;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
