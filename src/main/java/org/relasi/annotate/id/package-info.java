/** All that is particular to Indonesian. */
@NullMarked
package org.relasi.annotate.id;

import org.jspecify.annotations.NullMarked;
