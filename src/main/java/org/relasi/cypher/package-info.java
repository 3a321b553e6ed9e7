/** The Cypher scripts of the project, loaded and checked at start. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.relasi.cypher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
