package org.relasi.extract;

import java.util.List;

/** Finds one kind of wording in a sentence. */
interface Rule {

    List<Finding> read(Scene scene);
}
