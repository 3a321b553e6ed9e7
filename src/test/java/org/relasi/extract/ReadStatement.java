package org.relasi.extract;

import java.util.List;

/** A statement as test tables write it: {@code source|TYPE|target|polarity|attributedTo}, the last empty for the narrator. */
final class ReadStatement {

    private ReadStatement() {}

    static List<String> of(Reading reading) {
        return reading.statements().stream()
                .map(statement -> line(reading, statement))
                .toList();
    }

    private static String line(Reading reading, Statement statement) {
        Integer speaker = statement.attributedTo();
        return String.join(
                "|",
                reading.participant(statement.subject()).name(),
                statement.type().name(),
                reading.participant(statement.object()).name(),
                statement.polarity().value(),
                speaker == null ? "" : reading.participant(speaker).name());
    }
}
