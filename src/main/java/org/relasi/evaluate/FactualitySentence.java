package org.relasi.evaluate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;

/**
 * A sentence that tests factuality: {@code factuality-<language>.tsv}.
 *
 * @param kind what it tests, for example {@code aspect}
 * @param right polarities that are right of this source, type and target; {@code none} where no statement is right
 */
record FactualitySentence(
        String kind, String text, String source, RelationType type, String target, Set<String> right) {

    private static final int COLUMNS = 6;

    FactualitySentence {
        right = Set.copyOf(right);
    }

    /**
     * The sentences of a language.
     *
     * @param language ISO 639-1 code
     * @throws IllegalStateException when a line has not six columns; it is named
     */
    static List<FactualitySentence> of(String language) {
        return Rows.of("factuality-" + language + ".tsv", COLUMNS).stream()
                .map(FactualitySentence::of)
                .toList();
    }

    private static FactualitySentence of(String... cells) {
        return new FactualitySentence(
                cells[0],
                cells[1],
                cells[2],
                RelationType.valueOf(cells[3]),
                cells[4],
                Set.of(cells[5].split("/", -1)));
    }

    /** How a reading stands to what is asked: polarities, or {@code none} alone. */
    Set<String> read(Reading reading) {
        Set<String> read = new TreeSet<>();
        for (Statement statement : reading.statements()) {
            if (statement.type() == type
                    && reading.participant(statement.subject()).name().equals(source)
                    && reading.participant(statement.object()).name().equals(target)) {
                read.add(statement.polarity().value());
            }
        }
        return read.isEmpty() ? Set.of("none") : read;
    }
}
