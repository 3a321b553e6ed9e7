package org.relasi.graph;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.relasi.resolve.EntityResolver;
import org.relasi.resolve.InMemoryEntityIndex;
import org.relasi.resolve.ResolveSettings;
import org.relasi.resolve.StateNaming;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;

/** Builds an article and a reading of it by hand. Participants and statements get ids from 0, in the order they are added. */
public final class Readings {

    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final String text;
    private @Nullable String publisher;
    private @Nullable String url;
    private @Nullable LocalDate publishedAt;
    private @Nullable LocalDate eventTime;
    private @Nullable String eventPrecision;
    private @Nullable LocalDate saidTime;
    private @Nullable String saidPrecision;

    private Readings(String... written) {
        StringBuilder all = new StringBuilder();
        for (String sentence : written) {
            int start = all.length();
            all.append(sentence);
            sentences.add(
                    new Sentence(sentences.size(), new Span(start, all.length()), sentence, List.of(), List.of()));
            all.append('\n');
        }
        this.text = all.toString().strip();
    }

    public static Readings of(String... sentences) {
        return new Readings(sentences);
    }

    public Readings publishedBy(String name, String day) {
        this.publisher = name;
        this.publishedAt = LocalDate.parse(day);
        return this;
    }

    public Readings publishedBy(@Nullable String name, @Nullable String day, @Nullable String address) {
        this.publisher = name;
        this.publishedAt = day == null ? null : LocalDate.parse(day);
        this.url = address;
        return this;
    }

    public Readings state(String name, String iso3) {
        return participant(EntityType.STATE, name, iso3);
    }

    public Readings person(String name) {
        return participant(EntityType.PERSON, name, null);
    }

    public Readings organization(String name) {
        return participant(EntityType.ORGANIZATION, name, null);
    }

    public Readings impliedEvent(String name) {
        participants.add(new Participant(
                participants.size(), EntityType.EVENT, name, null, List.of(), eventTime, eventPrecision));
        return this;
    }

    /** What is added from here on happened then; the precision is one such as {@code year}. */
    public Readings during(String day, String precision) {
        this.eventTime = LocalDate.parse(day);
        this.eventPrecision = precision;
        return this;
    }

    /** What is added from here on was said then. */
    public Readings said(String day, String precision) {
        this.saidTime = LocalDate.parse(day);
        this.saidPrecision = precision;
        return this;
    }

    private Readings participant(EntityType type, String name, @Nullable String iso3) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int at = sentence.text().indexOf(name);
            while (at >= 0) {
                int start = sentence.span().start() + at;
                mentions.add(new Mention(sentence.index(), new Span(start, start + name.length()), name, true));
                at = sentence.text().indexOf(name, at + 1);
            }
        }
        participants.add(new Participant(participants.size(), type, name, iso3, mentions));
        return this;
    }

    public Readings says(int subject, RelationType type, int object, Polarity polarity) {
        return says(subject, type, object, polarity, null, Map.of());
    }

    public Readings says(
            int subject,
            RelationType type,
            int object,
            Polarity polarity,
            @Nullable Integer speaker,
            Map<String, String> properties) {
        return add(subject, type, object, polarity, speaker, properties, List.of(), List.of());
    }

    public Readings denies(int subject, int object, List<Integer> content, List<Integer> answers) {
        return add(subject, RelationType.DENIES, object, Polarity.ASSERTED, null, Map.of(), content, answers);
    }

    private Readings add(
            int subject,
            RelationType type,
            int object,
            Polarity polarity,
            @Nullable Integer speaker,
            Map<String, String> properties,
            List<Integer> content,
            List<Integer> answers) {
        int id = statements.size();
        statements.add(new Statement(
                id,
                type,
                subject,
                object,
                polarity,
                speaker,
                null,
                0,
                new Span(id, id + 1),
                words(subject),
                words(object),
                "test",
                FoundBy.BOTH,
                0.5,
                content,
                answers,
                properties,
                eventTime,
                eventPrecision,
                saidTime,
                saidPrecision));
        return this;
    }

    /** Where the first sentence names one first. */
    private @Nullable Span words(int participant) {
        return participants.get(participant).mentions().stream()
                .filter(mention -> mention.sentence() == 0)
                .map(Mention::span)
                .findFirst()
                .orElse(null);
    }

    public ReadArticle read() {
        ArticleId id = ArticleId.of(Language.INDONESIAN, text);
        Article article = new Article(id, Language.INDONESIAN, null, text, url, publisher, publishedAt);
        Reading reading = new Reading(participants, statements);
        return new ReadArticle(
                article,
                new Document("id", text, sentences),
                reading,
                new EntityResolver(new InMemoryEntityIndex(), new ResolveSettings(StateNaming.ARTICLE))
                        .resolve(id.value(), reading));
    }
}
