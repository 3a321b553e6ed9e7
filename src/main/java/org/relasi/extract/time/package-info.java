/** Expressions of time in sentences, and the days, weeks, months and years that they mean. Knows no language but its words. */
@NullMarked
package org.relasi.extract.time;

import org.jspecify.annotations.NullMarked;
