/** Work that outlasts its request: batches of articles, spooled to the disk, and watched feeds, read one after another, and how far each is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"article", "command", "embedded", "fetch", "graph", "ingest", "problem", "store"})
package org.relasi.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
