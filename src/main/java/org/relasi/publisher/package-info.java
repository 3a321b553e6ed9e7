/** Who published: many spellings and addresses of one house, folded to one name. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.relasi.publisher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
