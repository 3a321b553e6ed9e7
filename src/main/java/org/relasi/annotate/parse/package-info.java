/** Dependency parsing: an arc-eager transition system, a trained linear model of its steps, and a beam search for the best. */
@NullMarked
@NamedInterface("parse")
package org.relasi.annotate.parse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
