package org.relasi.train;

/**
 * A token as it is written: one syntactic word, or several written as one (<i>menuduhnya</i>: <i>menuduh</i>, <i>nya</i>).
 *
 * @param first id of its first word, from 1
 * @param last id of its last word, inclusive
 * @param spaceAfter whether a space follows in the text
 */
record Surface(int first, int last, String form, boolean spaceAfter) {}
