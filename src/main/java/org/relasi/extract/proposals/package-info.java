/**
 * Reading by model: the relations that a model which learned proposes for a document, between its participants. Uses
 * the door, lexicon, cast, scene and phrases, and knows of no rules.
 */
@NullMarked
package org.relasi.extract.proposals;

import org.jspecify.annotations.NullMarked;
