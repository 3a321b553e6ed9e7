package org.relasi.extract.cast;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;

/**
 * Who and what a document speaks of: its names, gathered so that <i>Gustavo Petro</i> and <i>Petro</i>, a state and its
 * capital, an organization and the acronym in brackets behind it are one.
 */
public final class Cast {

    /** Words between a name and another name of the same person. */
    private static final int ALIAS_REACH = 6;

    private final Lexicon lexicon;
    private final Roles roles = new Roles();
    private final PersonNames persons;
    private final Beginnings organizations = new Beginnings();
    private final FullNames bodies;
    private final Events events;
    private final Offices offices;
    private final Map<Integer, Map<NameSpan, Integer>> bySpan = new HashMap<>();

    public Cast(Document document, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.persons = new PersonNames(roles, lexicon);
        this.bodies = new FullNames(lexicon);
        this.events = new Events(roles);
        this.offices = new Offices(roles);
        persons.learn(document, this::isOtherName);
        bodies.learn(document);
        for (Sentence sentence : document.sentences()) {
            NameSpan previous = null;
            for (NameSpan span : sentence.names()) {
                add(sentence, span, previous);
                previous = span;
            }
        }
    }

    private void add(Sentence sentence, NameSpan span, @Nullable NameSpan previous) {
        String surface = sentence.text(span.first(), span.last());
        Optional<Integer> known =
                previous != null && isOtherName(sentence, span, previous) ? of(sentence, previous) : Optional.empty();
        String called = span.type() == EntityType.PERSON ? persons.bare(surface) : surface;
        int id = known.orElseGet(() -> find(span, called));
        roles.call(Roles.key(span.type(), called), id);
        Span place = sentence.token(span.first())
                .span()
                .join(sentence.token(span.last()).span());
        mention(id, new Mention(sentence.index(), place, surface, true));
        if (roles.get(id).type() == EntityType.PERSON && span.canonical() == null) {
            persons.nameFully(id, called);
        }
        bySpan.computeIfAbsent(sentence.index(), index -> new HashMap<>()).put(span, id);
    }

    private void mention(int id, Mention mention) {
        switch (roles.get(id).type()) {
            case EVENT -> events.mention(id, mention);
            case ORGANIZATION -> {
                organizations.add(mention.surface(), id);
                roles.get(id).mention(mention);
            }
            default -> roles.get(id).mention(mention);
        }
    }

    private boolean isOtherName(Sentence sentence, NameSpan span, NameSpan previous) {
        return isInBrackets(sentence, span, previous) || isAlias(sentence, span, previous);
    }

    /** <i>Komisi Pemilihan Umum (KPU)</i>: what stands in brackets right behind a name is another name of it. */
    private static boolean isInBrackets(Sentence sentence, NameSpan span, NameSpan previous) {
        return previous.type() == span.type()
                && previous.last() + 2 == span.first()
                && span.last() < sentence.tokens().size()
                && sentence.token(span.first() - 1).form().equals("(")
                && sentence.token(span.last() + 1).form().equals(")");
    }

    /** <i>Heverita Rahayu, yang kerap disapa Mbak Ita; Andi Agustinus alias Andi Narogong</i>. */
    private boolean isAlias(Sentence sentence, NameSpan span, NameSpan previous) {
        int gap = span.first() - previous.last();
        boolean persons = previous.type() == EntityType.PERSON && span.type() == EntityType.PERSON;
        if (!persons || gap <= 1 || gap > ALIAS_REACH) {
            return false;
        }
        int at = span.first() - 1;
        while (at > previous.last() && lexicon.has("aliasLinks", sentence.token(at))) {
            at--;
        }
        boolean linked = at < span.first() - 1;
        return at > previous.last()
                && (lexicon.has("aliases", sentence.token(at))
                        || linked && lexicon.has("aliasOpeners", sentence.token(at)));
    }

    private int find(NameSpan span, String surface) {
        String name = span.canonical() != null
                ? span.canonical()
                : span.type() == EntityType.ORGANIZATION ? bodies.full(surface) : surface;
        String key = key(span, name);
        int id = roles.called(key)
                .or(() -> shorter(span, surface))
                .or(() -> roles.called(Roles.key(span.type(), surface)))
                .orElseGet(() -> span.type() == EntityType.PERSON
                        ? persons.add(name)
                        : roles.add(span.type(), name, span.iso3()));
        roles.call(key, id);
        return id;
    }

    private String key(NameSpan span, String name) {
        if (span.type() == EntityType.EVENT) {
            return events.key(name);
        }
        if (span.iso3() != null) {
            return "State/" + span.iso3();
        }
        return Roles.key(span.type(), span.type() == EntityType.ORGANIZATION ? bodies.bare(name) : name);
    }

    /** Whom a short form of a name means. */
    private Optional<Integer> shorter(NameSpan span, String surface) {
        if (span.type() == EntityType.PERSON) {
            return persons.bearer(surface).or(() -> persons.nicknamed(surface));
        }
        return span.type() == EntityType.ORGANIZATION && span.canonical() == null
                ? organizations.longer(surface)
                : Optional.empty();
    }

    /** The participant that a name of a sentence names. */
    public Optional<Integer> of(Sentence sentence, NameSpan span) {
        return Optional.ofNullable(
                bySpan.getOrDefault(sentence.index(), Map.of()).get(span));
    }

    /** Whom the text calls so wherever it names one of a type. */
    public Optional<Integer> called(EntityType type, String surface) {
        return roles.called(Roles.key(type, surface));
    }

    public EntityType type(int id) {
        return roles.get(id).type();
    }

    public String name(int id) {
        return roles.get(id).name();
    }

    /** The words of a participant's name, as names are compared. */
    Set<String> words(int id) {
        return roles.get(id).words();
    }

    public Events events() {
        return events;
    }

    public Offices offices() {
        return offices;
    }

    /** Events that no name names, only a phrase that a rule took for an argument. */
    public Set<Integer> described() {
        return events.described();
    }

    /** The state that a text has spoken of most before a place: whose <i>the government</i> is. */
    public Optional<Integer> mainState(int offset) {
        return roles.of(EntityType.STATE)
                .filter(id -> roles.get(id).mentionsBefore(offset) > 1)
                .max(Comparator.<Integer>comparingInt(id -> roles.get(id).mentionsBefore(offset))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** Those of a type mentioned before a place of the text, the latest first. */
    public List<Integer> before(EntityType type, int offset) {
        return roles.of(type)
                .filter(id -> roles.get(id).mentionsBefore(offset) > 0)
                .sorted(Comparator.<Integer>comparingInt(id -> roles.get(id).lastMentionedBefore(offset))
                        .reversed())
                .toList();
    }

    /** The mentions of a participant in a stretch of the text, in order. */
    public List<Mention> mentions(int id, Span stretch) {
        return roles.get(id).mentionsIn(stretch);
    }

    /** Where the last mention of a participant before a place of the text starts, -1 for none. */
    public int lastMentionedBefore(int id, int offset) {
        return roles.get(id).lastMentionedBefore(offset);
    }

    public List<Participant> participants() {
        return roles.participants();
    }
}
