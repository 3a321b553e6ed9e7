/**
 * The reading of one document, all together: rules and model find, stance and weighing judge, denials find what they
 * answer, dating says when. Uses the door, lexicon, cast, scene, phrases, stance, rules, proposals, weighing and dating.
 */
@NullMarked
@NamedInterface("reading")
package org.relasi.extract.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
