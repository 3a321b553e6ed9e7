/**
 * Weighing: the clues that speak for and against a finding, of rules and of the model, how sure they make it, and how
 * sure it must be. Uses the door, lexicon, cast, scene, stance and proposals.
 */
@NullMarked
package org.relasi.extract.weighing;

import org.jspecify.annotations.NullMarked;
