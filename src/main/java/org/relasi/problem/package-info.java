/** RFC 9457 problem details: one form and one place for every error that the REST resources answer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"spelling"})
package org.relasi.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
