package org.relasi.ingest;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.relasi.extract.Affiliations;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.Statement;
import org.relasi.extract.cameo.CameoCodes;
import org.relasi.extract.cameo.CameoRow;

/**
 * The events of an article as event data.
 *
 * <p>There is no row for what is denied or did not happen, nor for what an accusation, a demand or another event is about.
 */
public final class CameoRows {

    private final CameoCodes codes = new CameoCodes();

    /** The rows of an article in the order of its text, each once, as lines. */
    List<String> of(String doc, ArticleReading read) {
        return rows(doc, read).stream().map(CameoRow::line).distinct().toList();
    }

    /**
     * The rows of an article in the order of its text, each once.
     *
     * @param doc name of the article
     */
    public List<CameoRow> rows(String doc, ArticleReading read) {
        Reading reading = read.reading();
        Affiliations affiliations = Affiliations.of(read.document(), reading);
        Set<Integer> contents = reading.statements().stream()
                .filter(statement -> statement.cameo() != null)
                .flatMap(statement -> statement.content().stream())
                .collect(Collectors.toSet());
        Set<CameoRow> rows = new LinkedHashSet<>();
        for (Statement statement : reading.statements()) {
            String code = contents.contains(statement.id())
                    ? null
                    : codes.of(statement.type(), statement.polarity(), statement.cameo());
            if (code != null) {
                rows.add(row(doc, read, affiliations, statement, code));
            }
        }
        return List.copyOf(rows);
    }

    private static CameoRow row(
            String doc, ArticleReading read, Affiliations affiliations, Statement statement, String code) {
        return new CameoRow(
                doc,
                day(read, statement),
                name(read.reading(), statement.subject()),
                iso3(affiliations, statement.subject()),
                statement.type().name(),
                code,
                name(read.reading(), statement.object()),
                iso3(affiliations, statement.object()),
                read.document().sentences().get(statement.sentence()).text());
    }

    /** The day of the event where it is known, else that of publication. */
    private static String day(ArticleReading read, Statement statement) {
        LocalDate day = "day".equals(statement.eventPrecision()) && statement.eventTime() != null
                ? statement.eventTime()
                : read.article().publishedAt();
        return day == null ? "" : day.toString();
    }

    /** The name of a participant; nothing for a doer that no word names. */
    private static String name(Reading reading, int participant) {
        Participant known = reading.participant(participant);
        return known.implied() ? "" : known.name();
    }

    private static String iso3(Affiliations affiliations, int participant) {
        return Objects.requireNonNullElse(affiliations.iso3(participant), "");
    }
}
