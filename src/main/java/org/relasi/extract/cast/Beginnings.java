package org.relasi.extract.cast;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relasi.extract.names.Names;

/** The organizations of a document by how their names begin: <i>Dewan Keamanan PBB</i> by <i>Dewan Keamanan</i>. */
final class Beginnings {

    /** Words of a beginning, at most: what is longer is no name but a reading gone wrong. */
    private static final int LONGEST = 16;

    private final Map<String, Integer> byBeginning = new HashMap<>();

    /** Remembers that one is called so; of several that begin alike the first is found. */
    void add(String name, int organization) {
        String plain = Names.normalize(name);
        int end = plain.indexOf(' ');
        for (int words = 2; end >= 0 && words <= LONGEST; words++) {
            end = plain.indexOf(' ', end + 1);
            if (end >= 0) {
                byBeginning.merge(plain.substring(0, end), organization, Math::min);
            }
        }
    }

    /** Who is called by these words, two or more, and others behind them. */
    Optional<Integer> longer(String beginning) {
        return Optional.ofNullable(byBeginning.get(Names.normalize(beginning)));
    }
}
