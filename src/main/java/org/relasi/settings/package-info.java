/** Which settings there are, ours and those of the libraries, so that one that is misspelt is refused instead of ignored. */
@NullMarked
@ApplicationModule(allowedDependencies = {"spelling"})
package org.relasi.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
