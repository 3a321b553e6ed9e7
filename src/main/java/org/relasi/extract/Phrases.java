package org.relasi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Finds out which participants a noun phrase means: by its name, its apposition, its pronoun, or what it is part of. */
final class Phrases {

    private static final int PRONOUN_REACH = 3;
    private static final int DEEPEST_PHRASE = 4;

    private final Scene scene;
    private final Sentence sentence;

    Phrases(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** The participants of a phrase and of those coordinated with it; empty where it means nobody known. */
    List<Integer> participants(Token head) {
        List<Integer> all = new ArrayList<>(own(head));
        for (Token conjunct : sentence.dependents(head, Deprel.CONJ)) {
            own(conjunct).stream().filter(id -> !all.contains(id)).forEach(all::add);
        }
        return all;
    }

    private List<Integer> own(Token head) {
        Optional<Integer> named = named(head);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        if (scene.lexicon().has("pronouns.both", head) || isBoth(head)) {
            return lastTwoStates(head);
        }
        if (isPronoun(head)) {
            return pronoun(head).map(List::of).orElse(List.of());
        }
        if (head.is(Upos.PRON) || head.is(Upos.SCONJ)) {
            return relative(head);
        }
        return inApposition(head)
                .or(() -> holder(head))
                .or(() -> byOffice(head))
                .map(List::of)
                .orElseGet(() -> new ActingNouns(scene).principals(head));
    }

    /** <i>Presiden Amerika Serikat (AS) Donald Trump</i>: the holder, wherever in the phrase its tree has put the name. */
    private Optional<Integer> holder(Token title) {
        if (!title.hasFeat("NounType", "Office")) {
            return Optional.empty();
        }
        return sentence.names().stream()
                .filter(name -> name.type() == EntityType.PERSON && name.first() > title.id())
                .filter(name -> isInside(sentence.token(name.first()), title))
                .findFirst()
                .flatMap(name -> scene.cast().of(sentence, name));
    }

    /** Whether a word stands in the noun phrase of a title, and not in that of another title or behind a preposition. */
    private boolean isInside(Token word, Token title) {
        Token at = word;
        for (int depth = 0; depth < DEEPEST_PHRASE; depth++) {
            Optional<Token> head = sentence.head(at);
            Token link = at;
            boolean nominal = Stream.of(Deprel.NMOD, Deprel.FLAT, Deprel.APPOS, Deprel.COMPOUND)
                    .anyMatch(link::isDeprel);
            if (head.isEmpty()
                    || !nominal
                    || !sentence.dependents(link, Deprel.CASE).isEmpty()) {
                return false;
            }
            if (head.get().equals(title)) {
                return true;
            }
            if (head.get().hasFeat("NounType", "Office")) {
                return false;
            }
            at = head.get();
        }
        return false;
    }

    /** <i>presiden Rusia itu</i> is its holder where the document names one, else the body that the office speaks for. */
    private Optional<Integer> byOffice(Token head) {
        boolean office = head.hasFeat("NounType", "Office")
                || sentence.dependents(head).stream().anyMatch(token -> token.hasFeat("NounType", "Office"));
        if (!office) {
            return Optional.empty();
        }
        Token title = head.hasFeat("NounType", "Office")
                ? head
                : sentence.dependents(head).stream()
                        .filter(token -> token.hasFeat("NounType", "Office"))
                        .findFirst()
                        .orElse(head);
        return bodies(head).stream()
                .findFirst()
                .map(body -> scene.cast().holder(body, title.form()).orElse(body));
    }

    private List<Integer> bodies(Token head) {
        return sentence.dependents(head).stream()
                .filter(token ->
                        token.isDeprel(Deprel.NMOD) || token.isDeprel(Deprel.COMPOUND) || token.isDeprel(Deprel.FLAT))
                .flatMap(token -> named(token).stream())
                .filter(id -> scene.cast().type(id) == EntityType.STATE
                        || scene.cast().type(id) == EntityType.ORGANIZATION)
                .toList();
    }

    private Optional<Integer> named(Token token) {
        return sentence.nameAt(token).flatMap(span -> scene.cast().of(sentence, span));
    }

    /** <i>Presiden Kolombia Gustavo Petro</i>: the person whose title this noun is. */
    private Optional<Integer> inApposition(Token head) {
        for (String relation : List.of(Deprel.APPOS, Deprel.FLAT, Deprel.COMPOUND)) {
            for (Token dependent : sentence.dependents(head, relation)) {
                Optional<NameSpan> name = sentence.nameAt(dependent);
                if (name.isPresent() && name.get().type() == EntityType.PERSON) {
                    return scene.cast().of(sentence, name.get());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isBoth(Token head) {
        return sentence.dependents(head).stream()
                .anyMatch(token -> scene.lexicon().words().getOrDefault("pronouns.both", Set.of()).stream()
                        .anyMatch(phrase -> phrase.equals(token.form().toLowerCase(Locale.ROOT) + " " + head.lemma())));
    }

    private List<Integer> lastTwoStates(Token head) {
        List<Integer> states = scene.cast().before(head.span().start(), EntityType.STATE);
        return states.size() < 2 ? List.of() : states.subList(0, 2);
    }

    private boolean isPronoun(Token token) {
        return scene.lexicon().has("pronouns.person", token) || token.form().equals("nya");
    }

    /** The person named last in this sentence, else first in one of those before. */
    private Optional<Integer> pronoun(Token token) {
        Optional<Integer> here = sentence.names().stream()
                .filter(span -> span.last() < token.id() && span.type() == EntityType.PERSON)
                .reduce((first, second) -> second)
                .flatMap(span -> scene.cast().of(sentence, span));
        if (here.isPresent()) {
            return here;
        }
        return scene.before(PRONOUN_REACH).stream()
                .flatMap(before ->
                        scene.cast().in(before, EntityType.PERSON).stream().limit(1))
                .findFirst();
    }

    /** A relative pronoun means the noun that its clause describes. */
    private List<Integer> relative(Token pronoun) {
        return sentence.head(pronoun)
                .filter(verb -> verb.isDeprel(Deprel.ACL))
                .flatMap(sentence::head)
                .map(this::participants)
                .orElse(List.of());
    }

    /** Actors that a phrase belongs to: the person in <i>retorika Presiden Petro</i>. */
    List<Integer> owners(Token head) {
        List<Integer> owners = new ArrayList<>();
        for (Token dependent : sentence.dependents(head, Deprel.NMOD)) {
            if (!isGenitive(dependent)) {
                continue;
            }
            participants(dependent).stream()
                    .filter(id -> scene.cast().type(id).isActor())
                    .forEach(owners::add);
        }
        if (owners.isEmpty()) {
            new ActingNouns(scene).owner(head).ifPresent(owners::add);
        }
        return owners;
    }

    /** Without a preposition, or with one that says whose: not <i>tuduhan terhadap Suriah</i>. */
    private boolean isGenitive(Token phrase) {
        return sentence.dependents(phrase, Deprel.CASE).stream()
                .allMatch(mark -> scene.lexicon().has("genitiveMarkers", mark));
    }

    /** The event that a phrase with this head names, where the head is a noun of some deed or happening. */
    Optional<Integer> event(Token head) {
        if (!head.is(Upos.NOUN) || scene.lexicon().nouns().get(key(head)) == null) {
            return Optional.empty();
        }
        Token first = head;
        Token last = head;
        for (Token token : sentence.tokens()) {
            boolean next = token.id() == last.id() + 1 && token.id() > head.id();
            last = next && belongs(token, first, last) ? token : last;
        }
        while (first.id() > 1 && belongs(sentence.token(first.id() - 1), first, last)) {
            first = sentence.token(first.id() - 1);
        }
        return Optional.of(
                scene.cast().event(sentence, first, last, scene.lexicon().has("accusation", head)));
    }

    /** Whether a word is part of what an event is called, as <i>gencatan senjata</i> and <i>air strikes</i> are. */
    private boolean belongs(Token token, Token first, Token last) {
        boolean part = token.isDeprel(Deprel.COMPOUND)
                || token.isDeprel(Deprel.AMOD)
                || token.isDeprel(Deprel.NMOD)
                        && token.is(Upos.NOUN)
                        && sentence.dependents(token, Deprel.CASE).isEmpty();
        return part
                && first.id() <= token.head()
                && token.head() <= last.id()
                && sentence.nameAt(token).isEmpty();
    }

    private String key(Token token) {
        return scene.lexicon().byForm() ? token.form().toLowerCase(Locale.ROOT) : token.lemma();
    }
}
