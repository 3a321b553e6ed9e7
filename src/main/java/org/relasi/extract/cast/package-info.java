/**
 * Who and what one document speaks of, and whom its pronouns and nouns that point back mean. Uses the door, names and
 * lexicon.
 */
@NullMarked
package org.relasi.extract.cast;

import org.jspecify.annotations.NullMarked;
