/** What a text commits itself to: whether what a predicate says is so, reckoned down the tree. Knows only syntax and its words. */
@NullMarked
package org.relasi.extract.factuality;

import org.jspecify.annotations.NullMarked;
