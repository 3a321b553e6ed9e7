/** What the commands of the shell have in common: they look at their arguments before anything starts, and speak in words. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.relasi.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
