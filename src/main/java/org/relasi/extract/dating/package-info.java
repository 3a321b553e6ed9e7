/**
 * When it happened: which expression of time belongs to which statement and which event. Uses the door, lexicon and
 * time.
 */
@NullMarked
package org.relasi.extract.dating;

import org.jspecify.annotations.NullMarked;
