package org.relasi.extract.reading;

import java.util.List;
import org.relasi.extract.Reading;
import org.relasi.extract.Statement;

/** A statement as test tables write it: {@code source|TYPE|target|polarity|attributedTo}, the last empty for the narrator. */
public final class ReadStatement {

    private ReadStatement() {}

    public static List<String> of(Reading reading) {
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
