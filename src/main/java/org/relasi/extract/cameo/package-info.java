/** Statements as event data: their CAMEO codes, and rows of a table. Uses the door and lexicon. */
@NullMarked
@NamedInterface("cameo")
package org.relasi.extract.cameo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
