package org.relasi.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relasi.article.Article;
import org.relasi.extract.Statement;
import org.relasi.graph.AnswerKind;
import org.relasi.graph.ReadArticle;
import org.relasi.graph.Triple;
import org.relasi.resolve.Entity;
import org.relasi.resolve.Judgement;
import org.relasi.syntax.Sentence;

/** The utterances of an article that was read and is not stored. */
final class Utterances {

    private final Article article;
    private final LocalDate day;
    private final List<Statement> statements;
    private final List<Sentence> sentences;
    private final Map<Integer, Entity> entities;

    private Utterances(ReadArticle read, LocalDate day) {
        this.article = read.article();
        this.day = day;
        this.statements = read.reading().statements();
        this.sentences = read.document().sentences();
        this.entities = read.judgements().stream().collect(Collectors.toMap(Judgement::participant, Judgement::entity));
    }

    /** None of an article without a day: nobody knows what came first. */
    static List<Utterance> of(ReadArticle read) {
        LocalDate day = read.article().publishedAt();
        return day == null ? List.of() : new Utterances(read, day).all();
    }

    private List<Utterance> all() {
        return statements.stream()
                .filter(statement -> AnswerKind.of(statement.type()).isPresent())
                .map(this::utterance)
                .toList();
    }

    private Utterance utterance(Statement statement) {
        Entity subject = entity(statement.subject());
        Entity object = entity(statement.object());
        List<String> answered = texts(statement.answers().stream()
                .map(id -> statements.get(id).sentence())
                .toList());
        return new Utterance(
                article.id().value() + "/" + statement.id(),
                article.id().value(),
                day,
                article.language().code(),
                statement.type(),
                statement.polarity(),
                subject.id(),
                object.id(),
                deeds(statement),
                names(subject, object),
                Stream.concat(Stream.of(text(statement.sentence())), answered.stream())
                        .toList(),
                passage(statement.sentence()));
    }

    private Set<String> deeds(Statement statement) {
        return statement.content().stream()
                .map(statements::get)
                .flatMap(deed ->
                        Triple.of(
                                entity(deed.subject()).id(),
                                deed.type(),
                                entity(deed.object()).id())
                                .stream())
                .map(Triple::id)
                .collect(Collectors.toSet());
    }

    private List<String> passage(int at) {
        List<String> passage = new ArrayList<>();
        String title = article.title();
        if (title != null) {
            passage.add(title);
        }
        for (int i = Math.max(0, at - Utterance.AROUND);
                i <= Math.min(sentences.size() - 1, at + Utterance.AROUND);
                i++) {
            passage.add(text(i));
        }
        return passage;
    }

    private static List<String> names(Entity subject, Entity object) {
        return Stream.of(subject, object)
                .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()))
                .toList();
    }

    private Entity entity(int participant) {
        Entity entity = entities.get(participant);
        if (entity == null) {
            throw new IllegalArgumentException("no judgement of participant " + participant);
        }
        return entity;
    }

    private List<String> texts(List<Integer> indexes) {
        return indexes.stream().map(this::text).toList();
    }

    private String text(int sentence) {
        return sentences.get(sentence).text();
    }
}
