/** What was probably meant by a word that is a letter or two away from those that there are. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.relasi.spelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
