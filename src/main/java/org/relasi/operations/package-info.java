/** What those who run relasi look at: health, metrics, the log of requests, and a stop that loses nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"annotate", "article", "embedded", "graph", "problem", "store"})
package org.relasi.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
