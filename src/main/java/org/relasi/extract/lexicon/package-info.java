/**
 * The words that say relations and the small words that change what is said, as relations.yaml has them, and what the
 * ontology demands of a relation. Uses the door and factuality.
 */
@NullMarked
@NamedInterface("lexicon")
package org.relasi.extract.lexicon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
