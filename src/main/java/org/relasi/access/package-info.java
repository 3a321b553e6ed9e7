/** Who may do what: keys and tokens, roles, how often somebody may ask, and the record of who changed what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"command", "embedded", "problem"})
package org.relasi.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
