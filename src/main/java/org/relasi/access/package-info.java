/**
 * Who may do what: by which name and from which page somebody may ask, keys and tokens, roles, how often, and the record of who
 * changed what.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"command", "embedded", "problem"})
package org.relasi.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
