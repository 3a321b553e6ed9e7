package org.relasi.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;

/**
 * Who and what a document speaks of: its names, gathered so that <i>Gustavo Petro</i> and <i>Petro</i>, a state and its
 * capital, an organization and the acronym in brackets behind it are one.
 */
final class Cast {

    /** One participant while its mentions are gathered. */
    private static final class Role {
        private final EntityType type;
        private final @Nullable String iso3;
        private String name;
        private final List<Mention> mentions = new ArrayList<>();

        private Role(EntityType type, String name, @Nullable String iso3) {
            this.type = type;
            this.name = name;
            this.iso3 = iso3;
        }

        private int lastMentioned() {
            return mentions.isEmpty()
                    ? -1
                    : mentions.get(mentions.size() - 1).span().start();
        }
    }

    private static final int ALIAS_REACH = 6;
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");

    private static final EventKinds EVENT_KINDS = EventKinds.load();
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final Lexicon lexicon;
    private final List<Role> roles = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<Integer, Map<NameSpan, Integer>> bySpan = new HashMap<>();

    /** An office that the document says a person holds. */
    private record Office(int holder, int body, String title, List<String> words) {}

    private final Set<Integer> described = new HashSet<>();
    private final List<Office> offices = new ArrayList<>();

    Cast(Document document, Lexicon lexicon) {
        this.lexicon = lexicon;
        learnFullNames(document);
        for (Sentence sentence : document.sentences()) {
            NameSpan previous = null;
            for (NameSpan span : sentence.names()) {
                add(sentence, span, previous);
                previous = span;
            }
        }
    }

    /** Persons' full names first, so that a headline's bare surname finds its bearer. */
    private void learnFullNames(Document document) {
        document.sentences().stream()
                .flatMap(sentence -> sentence.names().stream()
                        .filter(span -> span.type() == EntityType.PERSON && span.first() < span.last())
                        .map(span -> sentence.text(span.first(), span.last())))
                .forEach(this::learnFullName);
    }

    private void learnFullName(String name) {
        String key = "Person/" + Names.normalize(name);
        if (byKey.containsKey(key)) {
            return;
        }
        byKey.put(key, sameFullName(name).orElseGet(() -> newRole(EntityType.PERSON, name, null)));
    }

    /** A person whose name has all words of this one, or the other way round, but is not the father or the son. */
    private Optional<Integer> sameFullName(String name) {
        Set<String> words = Set.copyOf(Names.words(name));
        for (int id = 0; id < roles.size(); id++) {
            Set<String> known = Set.copyOf(Names.words(roles.get(id).name));
            boolean same = known.containsAll(words) || words.containsAll(known);
            if (roles.get(id).type == EntityType.PERSON
                    && same
                    && generations(known).equals(generations(words))) {
                roles.get(id).name = name.length() > roles.get(id).name.length() ? name : roles.get(id).name;
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private static Set<String> generations(Set<String> words) {
        Set<String> suffixes = new HashSet<>(words);
        suffixes.retainAll(GENERATIONS);
        return suffixes;
    }

    /** Whom a short name means: of those who bear it, who was mentioned last, else who will be first. */
    private Optional<Integer> bearer(String surface) {
        List<String> words = Names.words(surface);
        return IntStream.range(0, roles.size())
                .filter(id -> roles.get(id).type == EntityType.PERSON)
                .filter(id -> Names.words(roles.get(id).name).containsAll(words))
                .boxed()
                .max(Comparator.<Integer>comparingInt(id -> roles.get(id).lastMentioned())
                        .thenComparing(Comparator.reverseOrder()));
    }

    private int newRole(EntityType type, String name, @Nullable String iso3) {
        roles.add(new Role(type, name, iso3));
        return roles.size() - 1;
    }

    private void add(Sentence sentence, NameSpan span, @Nullable NameSpan previous) {
        String surface = sentence.text(span.first(), span.last());
        int id = aliasInBrackets(sentence, span, previous)
                .or(() -> otherName(sentence, span, previous))
                .orElseGet(() -> find(span, surface));
        byKey.putIfAbsent(key(span.type(), surface), id);
        Span place = sentence.token(span.first())
                .span()
                .join(sentence.token(span.last()).span());
        Role role = roles.get(id);
        role.mentions.add(new Mention(sentence.index(), place, surface, true));
        boolean fuller = span.canonical() == null
                && role.iso3 == null
                && surface.length() > role.name.length()
                && role.type == EntityType.PERSON;
        role.name = fuller ? surface : role.name;
        bySpan.computeIfAbsent(sentence.index(), index -> new HashMap<>()).put(span, id);
    }

    /** <i>Komisi Pemilihan Umum (KPU)</i>: what stands in brackets right behind a name is another name of it. */
    private Optional<Integer> aliasInBrackets(Sentence sentence, NameSpan span, @Nullable NameSpan previous) {
        if (previous == null
                || previous.last() + 2 != span.first()
                || span.last() >= sentence.tokens().size()) {
            return Optional.empty();
        }
        boolean brackets = sentence.token(span.first() - 1).form().equals("(")
                && sentence.token(span.last() + 1).form().equals(")");
        Integer id = bySpan.getOrDefault(sentence.index(), Map.of()).get(previous);
        return brackets && id != null && previous.type() == span.type() ? Optional.of(id) : Optional.empty();
    }

    /** <i>Heverita Rahayu, yang kerap disapa Mbak Ita; Andi Agustinus alias Andi Narogong</i>. */
    private Optional<Integer> otherName(Sentence sentence, NameSpan span, @Nullable NameSpan previous) {
        boolean near = previous != null
                && previous.type() == EntityType.PERSON
                && span.type() == EntityType.PERSON
                && span.first() - previous.last() <= ALIAS_REACH
                && span.first() - previous.last() > 1;
        if (!near || !lexicon.has("aliases", sentence.token(span.first() - 1))) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                bySpan.getOrDefault(sentence.index(), Map.of()).get(previous));
    }

    /** <i>Dewan Keamanan</i> of a document that speaks of <i>Dewan Keamanan PBB</i>. */
    private Optional<Integer> longerOrganization(String surface) {
        String start = Names.normalize(surface) + " ";
        if (start.indexOf(' ') == start.length() - 1) {
            return Optional.empty();
        }
        return IntStream.range(0, roles.size())
                .filter(id -> roles.get(id).type == EntityType.ORGANIZATION)
                .filter(id -> roles.get(id).mentions.stream()
                        .anyMatch(mention -> Names.normalize(mention.surface()).startsWith(start)))
                .boxed()
                .findFirst();
    }

    private int find(NameSpan span, String surface) {
        String name = span.canonical() == null ? surface : span.canonical();
        String key = span.iso3() == null ? key(span.type(), name) : "State/" + span.iso3();
        if (span.type() == EntityType.EVENT) {
            key = sameEvent(name).orElse(key);
        }
        Integer known = byKey.get(key);
        if (known == null && span.type() == EntityType.PERSON) {
            known = bearer(surface).orElse(null);
        }
        if (known == null && span.type() == EntityType.ORGANIZATION && span.canonical() == null) {
            known = longerOrganization(surface).orElse(null);
        }
        if (known == null) {
            known = byKey.getOrDefault(key(span.type(), surface), null);
        }
        int id = known == null ? newRole(span.type(), name, span.iso3()) : known;
        byKey.put(key, id);
        return id;
    }

    /** <i>pemilu AS 2016, pemilu presiden 2016</i>: a kind of event and a year are one event of a document. */
    private static Optional<String> sameEvent(String name) {
        List<String> words = Names.words(name);
        return words.stream()
                .filter(word -> YEAR.matcher(word).matches())
                .findFirst()
                .map(year -> "Event/" + yearlyKind(words).orElseGet(() -> Names.normalize(name)) + "/" + year);
    }

    private static Optional<String> yearlyKind(List<String> words) {
        return EVENT_KINDS
                .find(words)
                .map(EventKinds.Found::kind)
                .filter(kind -> kind.recurrence() == EventKind.Recurrence.YEARLY)
                .map(EventKind::name);
    }

    private static String key(EntityType type, String name) {
        return type.label() + "/" + Names.normalize(name);
    }

    /** The participant that a name of a sentence names. */
    Optional<Integer> of(Sentence sentence, NameSpan span) {
        return Optional.ofNullable(
                bySpan.getOrDefault(sentence.index(), Map.of()).get(span));
    }

    /** Remembers who holds an office, so that the title alone finds the holder. */
    void holds(int holder, int body, String title) {
        offices.add(new Office(holder, body, firstWord(title), Names.words(title)));
    }

    /** Whether a person is said to hold an office of a body. */
    boolean actsFor(int holder, int body) {
        return offices.stream().anyMatch(office -> office.holder() == holder && office.body() == body);
    }

    /**
     * The holder of an office of a body, by the first word of the title: <i>presiden Rusia itu</i>; by any other title
     * where the body has no other holder: <i>the head of the agency</i>.
     */
    Optional<Integer> holder(int body, String title) {
        List<Office> held =
                offices.stream().filter(office -> office.body() == body).toList();
        return held.stream()
                .filter(office -> office.title().equals(firstWord(title)))
                .map(Office::holder)
                .findFirst();
    }

    /** The person mentioned last before a place who holds an office called so: <i>the president, sang menteri</i>. */
    Optional<Integer> lastHolder(String title, int offset) {
        return offices.stream()
                .filter(office -> office.words().contains(Names.normalize(title)))
                .map(Office::holder)
                .distinct()
                .filter(id -> mentionedBefore(id, offset) >= 0)
                .max(Comparator.comparingInt(id -> mentionedBefore(id, offset)));
    }

    private int mentionedBefore(int id, int offset) {
        return roles.get(id).mentions.stream()
                .mapToInt(mention -> mention.span().start())
                .filter(start -> start < offset)
                .max()
                .orElse(-1);
    }

    /** The state that a text has spoken of most before a place: whose <i>the government</i> is. */
    Optional<Integer> mainState(int offset) {
        return IntStream.range(0, roles.size())
                .filter(id -> roles.get(id).type == EntityType.STATE)
                .boxed()
                .filter(id -> mentionsBefore(id, offset) > 1)
                .max(Comparator.<Integer>comparingLong(id -> mentionsBefore(id, offset))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private long mentionsBefore(int id, int offset) {
        return roles.get(id).mentions.stream()
                .filter(mention -> mention.span().start() < offset)
                .count();
    }

    private static String firstWord(String title) {
        return Names.words(title).get(0);
    }

    /** Events that no name names, only a phrase that a rule took for an argument. */
    Set<Integer> described() {
        return described;
    }

    EntityType type(int id) {
        return roles.get(id).type;
    }

    String name(int id) {
        return roles.get(id).name;
    }

    /**
     * The event that a phrase describes, <i>pembicaraan antara Iran dan AS</i>; the same words are the same event of this
     * document, and so is what it is called in short.
     *
     * @param end the last word of the whole phrase
     */
    int event(Sentence sentence, Token first, Token last, Token end) {
        String core = sentence.text(first.id(), last.id());
        String full = sentence.text(first.id(), end.id());
        Integer known = byKey.getOrDefault(key(EntityType.EVENT, full), byKey.get(key(EntityType.EVENT, core)));
        int id = known == null ? newRole(EntityType.EVENT, full, null) : known;
        byKey.putIfAbsent(key(EntityType.EVENT, full), id);
        if (known == null) {
            described.add(id);
        }
        mention(id, new Mention(sentence.index(), first.span().join(end.span()), full, true));
        mention(id, new Mention(sentence.index(), first.span().join(last.span()), core, true));
        return id;
    }

    private void mention(int id, Mention mention) {
        if (!roles.get(id).mentions.contains(mention)) {
            roles.get(id).mentions.add(mention);
        }
    }

    /** The event mentioned last whose name holds this noun. */
    Optional<Integer> lastEvent(Token noun) {
        String word = Names.normalize(noun.form());
        String lemma = Names.normalize(noun.lemma());
        return IntStream.range(0, roles.size())
                .filter(id -> roles.get(id).type == EntityType.EVENT)
                .filter(id -> !Collections.disjoint(Names.words(roles.get(id).name), List.of(word, lemma)))
                .filter(id -> roles.get(id).lastMentioned() >= 0)
                .filter(id -> roles.get(id).lastMentioned() < noun.span().start())
                .boxed()
                .max(Comparator.comparingInt(id -> roles.get(id).lastMentioned()));
    }

    /** The happening behind a passive that names no doer. */
    int impliedEvent(String name) {
        return byKey.computeIfAbsent(key(EntityType.EVENT, name), key -> newRole(EntityType.EVENT, name, null));
    }

    /** Persons, or participants of another type, mentioned before a place in the text, the latest first. */
    List<Integer> before(int offset, EntityType type) {
        return roles.stream()
                .filter(role -> role.type == type)
                .flatMap(role -> role.mentions.stream()
                        .filter(mention -> mention.span().end() <= offset)
                        .map(mention -> Map.entry(mention.span().start(), roles.indexOf(role))))
                .sorted(Map.Entry.<Integer, Integer>comparingByKey().reversed())
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /** Participants of a type mentioned in a sentence, in order. */
    List<Integer> in(Sentence sentence, EntityType type) {
        return sentence.names().stream()
                .filter(span -> span.type() == type)
                .flatMap(span -> of(sentence, span).stream())
                .distinct()
                .toList();
    }

    List<Participant> participants() {
        List<Participant> participants = new ArrayList<>();
        for (int id = 0; id < roles.size(); id++) {
            Role role = roles.get(id);
            participants.add(new Participant(id, role.type, role.name, role.iso3, role.mentions));
        }
        return participants;
    }
}
