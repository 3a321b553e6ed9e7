/**
 * Reading by rules: verbs, nouns, titles and judgements of the lexicon, with who does and who undergoes it. Uses the
 * door, lexicon, cast, scene and phrases, and knows of no model.
 */
@NullMarked
package org.relasi.extract.rules;

import org.jspecify.annotations.NullMarked;
