/** What the OpenAPI document says of the whole, and what holds for every resource's part of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"problem"})
package org.relasi.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
