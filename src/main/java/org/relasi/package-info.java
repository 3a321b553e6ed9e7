/** relasi: news articles in, a graph of who does what to whom out. */
@NullMarked
package org.relasi;

import org.jspecify.annotations.NullMarked;
