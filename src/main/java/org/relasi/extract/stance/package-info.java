/**
 * How the text stands to a predicate: whether what it says is so, and in whose words. Uses the door, lexicon,
 * factuality, cast, scene and phrases.
 */
@NullMarked
package org.relasi.extract.stance;

import org.jspecify.annotations.NullMarked;
