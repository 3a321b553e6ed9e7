/** From raw text to syntax: language detection, sentences, tokens, tags, trees and names. */
@NullMarked
@ApplicationModule(allowedDependencies = {"article", "learned", "syntax"})
package org.relasi.annotate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
