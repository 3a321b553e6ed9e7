/**
 * What is looked at and what is given: a sentence with its document, cast and lexicon, what a model proposes there,
 * and the findings of a rule. Uses the door, lexicon and cast.
 */
@NullMarked
package org.relasi.extract.scene;

import org.jspecify.annotations.NullMarked;
