package org.relasi.evaluate;

import java.util.List;
import org.relasi.extract.RelationType;

/**
 * A sentence and its translation, of which the same edges should be read: {@code pairs.tsv}.
 *
 * @param type the relation that it was written for
 * @param kind how it says it, for example {@code passive}
 * @param indonesian the sentence
 * @param english its translation
 */
record TranslationPair(RelationType type, String kind, String indonesian, String english) {

    private static final int COLUMNS = 4;

    /**
     * All pairs, in the order of their relations.
     *
     * @throws IllegalStateException when a line has not four columns; it is named
     */
    static List<TranslationPair> all() {
        return Rows.of("pairs.tsv", COLUMNS).stream()
                .map(cells -> new TranslationPair(RelationType.valueOf(cells[0]), cells[1], cells[2], cells[3]))
                .toList();
    }
}
