package org.relasi.ingest;

import java.util.Locale;
import org.relasi.graph.WriteOutcome;

/** An article that is stored, now or before: what was read from it, which entities that speaks of, and what was written. */
record Ingested(ArticleReading read, WriteOutcome outcome) {

    ReadingAnswer answer() {
        return ReadingAnswer.of(
                read,
                outcome.change().name().toLowerCase(Locale.ROOT),
                participant -> outcome.judgements().get(participant).entity().id(),
                statement -> outcome.statementIds().get(statement));
    }
}
