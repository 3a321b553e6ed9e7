package org.relasi.ingest;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Affiliations;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationLexicon;
import org.relasi.extract.Statement;

/**
 * The events of an article as event data, a row of tab-separated columns each: the article's name, the day, doer, relation,
 * CAMEO code, undergoer, sentence.
 *
 * <p>A coder of CAMEO codes what is reported, and of a claim or a demand that it was made. So there is no row for what is
 * denied or did not happen, nor for what an accusation, a demand or another event is about. Cooperation that is intended
 * is an event of its own, an intent to cooperate (03); anything else that is only intended is none.
 */
final class CameoRows {

    static final String HEADER = String.join(
            "\t", "doc", "date", "source", "sourceIso3", "relation", "cameo", "target", "targetIso3", "sentence");

    private static final String INTENT_TO_COOPERATE = "03";
    private static final Set<String> COOPERATION = Set.of("verbal-cooperation", "diplomacy", "material-cooperation");

    private final RelationLexicon relations = RelationLexicon.load();

    /** The rows of an article in the order of its text, each once. */
    List<String> of(String doc, ArticleReading read) {
        Reading reading = read.reading();
        Affiliations affiliations = Affiliations.of(read.document(), reading);
        Set<Integer> contents = reading.statements().stream()
                .filter(statement -> statement.cameo() != null)
                .flatMap(statement -> statement.content().stream())
                .collect(Collectors.toSet());
        Set<String> rows = new LinkedHashSet<>();
        for (Statement statement : reading.statements()) {
            String code = contents.contains(statement.id()) ? null : code(statement);
            if (code != null) {
                rows.add(row(doc, read, affiliations, statement, code));
            }
        }
        return List.copyOf(rows);
    }

    private @Nullable String code(Statement statement) {
        if (statement.cameo() == null) {
            return null;
        }
        boolean cooperation =
                COOPERATION.contains(relations.relation(statement.type()).family());
        return switch (statement.polarity()) {
            case ASSERTED, ALLEGED -> statement.cameo();
            case INTENDED -> cooperation ? INTENT_TO_COOPERATE : null;
            case DENIED, NEGATED -> null;
        };
    }

    private static String row(
            String doc, ArticleReading read, Affiliations affiliations, Statement statement, String code) {
        return String.join(
                "\t",
                plain(doc),
                day(read, statement),
                name(read.reading(), statement.subject()),
                iso3(affiliations, statement.subject()),
                statement.type().name(),
                code,
                name(read.reading(), statement.object()),
                iso3(affiliations, statement.object()),
                plain(read.document().sentences().get(statement.sentence()).text()));
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
        return known.implied() ? "" : plain(known.name());
    }

    private static String iso3(Affiliations affiliations, int participant) {
        return Objects.requireNonNullElse(affiliations.iso3(participant), "");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
