/** All that is particular to English. */
@NullMarked
package org.relasi.annotate.en;

import org.jspecify.annotations.NullMarked;
