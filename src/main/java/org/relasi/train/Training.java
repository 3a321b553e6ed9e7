package org.relasi.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.IntConsumer;
import org.relasi.train.DataFile.Role;

/**
 * All that a part may use to make its model.
 *
 * @param roles which data to learn from
 * @param folder of the models made so far
 */
record Training(AnnotatedData data, Set<Role> roles, Path folder, long seed, Progress progress) {

    Training {
        roles = Set.copyOf(roles);
    }

    /** Where the model of a part is, or will be. */
    Path model(String part) {
        return folder.resolve(Models.file(part));
    }

    /** Reads a model that was made before. */
    <M> M read(String part, Models.Reader<M> reader) throws IOException {
        return Models.in(folder).read(part, reader);
    }

    /** Tells of rounds, from 1, as they end. */
    IntConsumer rounds(String what, int all) {
        return round -> progress.step(what, round, all);
    }
}
