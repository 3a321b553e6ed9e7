package org.relasi.evaluate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;
import org.relasi.syntax.EntityType;

/**
 * A typed directed edge as it is compared over languages.
 *
 * @param source code of a state, {@code event}, or a name in lower case; of a symmetric relation the first by letter
 * @param polarity its value, for example {@code alleged}
 */
record ReadEdge(String source, RelationType type, String target, String polarity) implements Comparable<ReadEdge> {

    /** The edges of a reading, each once. */
    static Set<ReadEdge> of(Reading reading, Set<RelationType> symmetric) {
        return reading.statements().stream()
                .map(statement -> of(reading, statement, symmetric.contains(statement.type())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ReadEdge of(Reading reading, Statement statement, boolean symmetric) {
        String source = key(reading.participant(statement.subject()));
        String target = key(reading.participant(statement.object()));
        boolean turned = symmetric && source.compareTo(target) > 0;
        return new ReadEdge(
                turned ? target : source,
                statement.type(),
                turned ? source : target,
                statement.polarity().value());
    }

    /** Events have no names that two languages share. */
    private static String key(Participant participant) {
        if (participant.type() == EntityType.EVENT) {
            return "event";
        }
        String code = participant.iso3();
        return code == null ? participant.name().toLowerCase(Locale.ROOT) : code;
    }

    @Override
    public int compareTo(ReadEdge other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return source + " " + type + " " + target + " " + polarity;
    }
}
