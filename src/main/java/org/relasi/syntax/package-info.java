/** What a sentence looks like: tokens, Universal Dependencies trees and name spans, the same shape for every language. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.relasi.syntax;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
