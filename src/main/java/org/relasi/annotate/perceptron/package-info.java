/** Linear models over hashed features: their training by the averaged perceptron, and their use. */
@NullMarked
@NamedInterface("perceptron")
package org.relasi.annotate.perceptron;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
