/** Pages and feeds of the web: fetched politely, within limits, and never from networks that are not public. */
@NullMarked
@ApplicationModule(allowedDependencies = {"article", "embedded"})
package org.relasi.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
