/** A real Neo4j beside the service, as a child process with its own class path, where no outside server is named. */
@NullMarked
@ApplicationModule(allowedDependencies = {"command", "store"})
package org.relasi.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
