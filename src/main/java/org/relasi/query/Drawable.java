package org.relasi.query;

/** An answer that may also be told as nodes and links. */
interface Drawable {

    Drawing drawing();
}
