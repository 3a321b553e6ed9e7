package org.relasi.extract;

import java.util.List;

/**
 * A reading with what each of its statements rests on.
 *
 * @param clues of each statement, by its id
 */
public record CluedReading(Reading reading, List<List<String>> clues) {

    public CluedReading {
        clues = clues.stream().map(List::copyOf).toList();
    }
}
