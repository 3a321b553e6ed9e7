package org.relasi.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.Statement;
import org.relasi.syntax.Sentence;

/** What was read from an article in the form that the scorer reads, one line an article. */
public record EvalLine(String doc, List<Entity> entities, List<Relation> relations) {

    public EvalLine {
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
    }

    /** Somebody or something that the article names. */
    public record Entity(String id, String type, String name, List<String> mentions) {}

    /**
     * What the article says of two of them, once however often it says it: as it is said most firmly, asserted before
     * alleged before denied.
     *
     * @param source null where no word of the text names the doer
     * @param confidence 0 to 1
     */
    public record Relation(
            @Nullable String source,
            String type,
            String target,
            String polarity,
            @Nullable String attributedTo,
            double confidence,
            Evidence evidence) {}

    /** The sentence that says it, in UTF-16 chars of the article's text, end exclusive. */
    public record Evidence(int start, int end, String text) {}

    public static EvalLine of(String doc, ArticleReading read) {
        Reading reading = read.reading();
        List<Entity> entities = reading.participants().stream()
                .filter(participant -> !participant.implied())
                .map(EvalLine::entity)
                .toList();
        Map<List<@Nullable String>, Relation> relations = new LinkedHashMap<>();
        List<Statement> surestFirst = reading.statements().stream()
                .filter(statement -> !reading.participant(statement.object()).implied())
                .sorted(Comparator.comparing(Statement::polarity))
                .toList();
        for (Statement statement : surestFirst) {
            Relation relation = relation(statement, read);
            relations.putIfAbsent(key(relation), relation);
        }
        return new EvalLine(doc, entities, List.copyOf(relations.values()));
    }

    private static List<@Nullable String> key(Relation relation) {
        List<@Nullable String> key = new ArrayList<>();
        key.add(relation.source());
        key.add(relation.type());
        key.add(relation.target());
        return key;
    }

    private static Entity entity(Participant participant) {
        List<String> mentions = participant.mentions().stream()
                .filter(Mention::naming)
                .map(Mention::surface)
                .distinct()
                .toList();
        return new Entity(id(participant), participant.type().label(), participant.name(), mentions);
    }

    /** One statement in this form; its target is {@code implied} where no word of the text names it. */
    public static Relation relation(Statement statement, ArticleReading read) {
        Sentence sentence = read.document().sentences().get(statement.sentence());
        Integer speaker = statement.attributedTo();
        return new Relation(
                id(read.reading(), statement.subject()),
                statement.type().name(),
                Objects.requireNonNullElse(id(read.reading(), statement.object()), "implied"),
                statement.polarity().value(),
                speaker == null ? null : id(read.reading(), speaker),
                statement.confidence(),
                new Evidence(sentence.span().start(), sentence.span().end(), sentence.text()));
    }

    private static @Nullable String id(Reading reading, int participant) {
        Participant known = reading.participant(participant);
        return known.implied() ? null : id(known);
    }

    /** The id of a participant in this form. */
    public static String id(Participant participant) {
        return "x" + (participant.id() + 1);
    }
}
