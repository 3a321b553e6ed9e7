package org.relasi.extract.scene;

import java.util.List;

/** Finds one kind of wording in a sentence. */
public interface Rule {

    List<Finding> read(Scene scene);
}
