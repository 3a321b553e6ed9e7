package org.relasi.ingest;

import java.util.List;
import java.util.Locale;
import org.relasi.graph.WriteOutcome;
import org.relasi.resolve.Judgement;

/** An article that is stored, now or before: what was read from it, which entities that speaks of, and what was written. */
record Ingested(ArticleReading read, List<Judgement> judgements, WriteOutcome outcome) {

    Ingested {
        judgements = List.copyOf(judgements);
    }

    ReadingAnswer answer() {
        return ReadingAnswer.of(
                read,
                outcome.change().name().toLowerCase(Locale.ROOT),
                participant -> judgements.get(participant).entity().id(),
                statement -> outcome.statementIds().get(statement));
    }
}
