/** The states of ISO 3166-1: their codes, and what they are called in the languages that relasi reads. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.relasi.country;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
