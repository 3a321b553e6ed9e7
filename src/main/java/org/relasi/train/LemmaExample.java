package org.relasi.train;

import org.relasi.syntax.Upos;

/** A word of a treebank with its dictionary form. */
public record LemmaExample(String form, Upos upos, String lemma) {}
