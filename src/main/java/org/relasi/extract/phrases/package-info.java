/**
 * Where the arguments of a word stand in the tree or beside it, and which participants a phrase means. Uses the door,
 * lexicon, factuality, cast and scene.
 */
@NullMarked
package org.relasi.extract.phrases;

import org.jspecify.annotations.NullMarked;
