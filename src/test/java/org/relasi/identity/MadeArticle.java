package org.relasi.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.article.Article;
import org.relasi.article.ArticleId;
import org.relasi.article.Language;
import org.relasi.extract.FoundBy;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;
import org.relasi.extract.Polarity;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;
import org.relasi.graph.ReadArticle;
import org.relasi.graph.UnresolvedArticle;
import org.relasi.resolve.EntityResolver;
import org.relasi.resolve.InMemoryEntityIndex;
import org.relasi.resolve.ResolveSettings;
import org.relasi.resolve.StateNaming;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;

/** An article and its reading, made by hand: a sentence for each thing that it says. */
final class MadeArticle {

    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, EntityType> names = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final @Nullable String publisher;
    private final @Nullable LocalDate day;

    private MadeArticle(String title, @Nullable String publisher, @Nullable LocalDate day) {
        this.publisher = publisher;
        this.day = day;
        sentence(title);
    }

    private record Said(
            String subject,
            RelationType type,
            String object,
            Polarity polarity,
            @Nullable String speaker,
            List<Integer> content,
            List<Integer> answers,
            Map<String, String> properties,
            int sentence) {}

    static MadeArticle of(String title, String publisher, String day) {
        return new MadeArticle(title, publisher, LocalDate.parse(day));
    }

    MadeArticle person(String name) {
        names.put(name, EntityType.PERSON);
        return this;
    }

    MadeArticle organization(String name) {
        names.put(name, EntityType.ORGANIZATION);
        return this;
    }

    MadeArticle says(String subject, RelationType type, String object) {
        return says(subject, type, object, Polarity.ASSERTED, null);
    }

    MadeArticle says(String subject, RelationType type, String object, Polarity polarity, @Nullable String speaker) {
        return add(subject, type, object, polarity, speaker, List.of(), List.of(), Map.of());
    }

    MadeArticle holds(String person, String title, String body) {
        return add(
                person,
                RelationType.HOLDS_POSITION,
                body,
                Polarity.ASSERTED,
                null,
                List.of(),
                List.of(),
                Map.of("title", title));
    }

    /** A denial that answers what was said before, and says what it denies. */
    MadeArticle denies(String subject, int answered) {
        Said accusation = said.get(answered);
        add(
                accusation.subject(),
                accusation.type(),
                accusation.object(),
                Polarity.DENIED,
                subject,
                List.of(),
                List.of(),
                Map.of());
        return add(
                subject,
                RelationType.DENIES,
                accusation.object(),
                Polarity.ASSERTED,
                null,
                List.of(said.size() - 1),
                List.of(answered),
                Map.of());
    }

    private MadeArticle add(
            String subject,
            RelationType type,
            String object,
            Polarity polarity,
            @Nullable String speaker,
            List<Integer> content,
            List<Integer> answers,
            Map<String, String> properties) {
        int sentence = sentence(subject + " " + type.name() + " " + object
                + (speaker == null ? "" : ", kata " + speaker) + " (" + said.size() + ").");
        said.add(new Said(subject, type, object, polarity, speaker, content, answers, properties, sentence));
        return this;
    }

    private int sentence(String written) {
        int start = text.length();
        text.append(written);
        sentences.add(new Sentence(sentences.size(), new Span(start, text.length()), written, List.of(), List.of()));
        text.append('\n');
        return sentences.size() - 1;
    }

    String id() {
        return ArticleId.of(Language.INDONESIAN, text.toString().strip()).value();
    }

    ReadArticle read() {
        UnresolvedArticle read = unresolved(false);
        EntityResolver resolver =
                new EntityResolver(new InMemoryEntityIndex(), new ResolveSettings(StateNaming.ARTICLE));
        return new ReadArticle(
                read.article(),
                read.document(),
                read.reading(),
                resolver.resolve(read.article().id().value(), read.reading()));
    }

    /** @param older without the last that it says */
    UnresolvedArticle unresolved(boolean older) {
        String whole = text.toString().strip();
        ArticleId id = ArticleId.of(Language.INDONESIAN, whole);
        Article article = new Article(id, Language.INDONESIAN, null, whole, null, publisher, day);
        List<String> order = List.copyOf(names.keySet());
        List<Participant> participants = order.stream()
                .map(name -> new Participant(order.indexOf(name), names.get(name), name, null, mentions(name)))
                .toList();
        List<Statement> statements = new ArrayList<>();
        said.subList(0, said.size() - (older ? 1 : 0))
                .forEach(one -> statements.add(statement(statements.size(), one, order)));
        return new UnresolvedArticle(
                article, new Document("id", whole, sentences), new Reading(participants, statements));
    }

    private List<Mention> mentions(String name) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int at = sentence.text().indexOf(name);
                    at >= 0;
                    at = sentence.text().indexOf(name, at + 1)) {
                int start = sentence.span().start() + at;
                mentions.add(new Mention(sentence.index(), new Span(start, start + name.length()), name, true));
            }
        }
        return mentions;
    }

    private Statement statement(int id, Said one, List<String> order) {
        int start = sentences.get(one.sentence()).span().start() + one.subject().length() + 1;
        return new Statement(
                id,
                one.type(),
                order.indexOf(one.subject()),
                order.indexOf(one.object()),
                one.polarity(),
                one.speaker() == null ? null : order.indexOf(one.speaker()),
                null,
                one.sentence(),
                new Span(start, start + one.type().name().length()),
                null,
                null,
                "test",
                FoundBy.RULE,
                0.5 + id / 100.0,
                one.content(),
                one.answers(),
                one.properties(),
                null,
                null,
                null,
                null);
    }
}
