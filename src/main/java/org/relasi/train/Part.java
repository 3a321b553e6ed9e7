package org.relasi.train;

import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** One of the models of a language, and how it is made from data. */
interface Part {

    /** Short name, as in {@code --parts}; its model is the file {@code <name>.model}. */
    String name();

    /** What kinds of data it is made from. */
    Set<DataFile.Kind> data();

    /** Names of the parts whose models it uses. */
    List<String> needs();

    /**
     * Makes the model. The same data, models and seed must give the same bytes, whatever the machine.
     *
     * @throws MalformedData where a data file is not what it should be
     */
    void train(Training training, DataOutput out) throws IOException;
}
