package org.relasi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final int DEEPEST_PHRASE = 4;
    private static final int DEEPEST_INTRODUCTION = 3;
    private static final int LONGEST_EVENT = 8;
    private static final Set<String> HAPPENINGS =
            Set.of("force", "coercion", "diplomacy", "material-cooperation", "pressure", "protest", "contest");
    private static final List<String> INTRODUCTIONS = List.of(Deprel.APPOS, Deprel.FLAT, Deprel.COMPOUND);

    private final Scene scene;
    private final Sentence sentence;
    private final Map<Integer, String> wordings = new HashMap<>();

    Phrases(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** The participants of a phrase and of those coordinated with it; empty where it means nobody known. */
    List<Integer> participants(Token head) {
        List<Integer> all = new ArrayList<>(told(head));
        for (Token conjunct : sentence.dependents(head, Deprel.CONJ)) {
            told(conjunct).stream().filter(id -> !all.contains(id)).forEach(all::add);
        }
        return all;
    }

    /** The participants of several phrases, each once. */
    Set<Integer> participants(List<Token> heads) {
        Set<Integer> all = new LinkedHashSet<>();
        heads.forEach(head -> all.addAll(participants(head)));
        return all;
    }

    private List<Integer> told(Token head) {
        List<Integer> ids = own(head);
        String how = sentence.nameAt(head).isPresent() ? "name" : head.is(Upos.PRON) ? "pronoun" : "noun";
        ids.forEach(id -> wordings.putIfAbsent(id, how));
        return ids;
    }

    /** Whether a participant was found by a name, a pronoun or a noun: a clue to how sure a statement is. */
    String wording(int participant) {
        return wordings.getOrDefault(participant, "noun");
    }

    private List<Integer> own(Token head) {
        Optional<Integer> named = named(head);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        if (scene.lexicon().has("pronouns.both", head) || isBoth(head)) {
            return lastTwoStates(head);
        }
        List<Integer> meant = scene.coreference().of(sentence, head);
        Optional<Integer> inOffice = head.is(Upos.PRON) ? Optional.empty() : knownHolder(head);
        if (inOffice.isPresent() || !meant.isEmpty()) {
            return inOffice.map(List::of).orElse(meant);
        }
        if (head.is(Upos.PRON) || head.is(Upos.SCONJ)) {
            return relative(head);
        }
        Optional<Integer> one = inApposition(head)
                .or(() -> holder(head))
                .or(() -> byOffice(head))
                .or(() -> represented(head));
        return one.map(List::of).orElseGet(() -> listed(head));
    }

    /** <i>EU leaders, pejabat AS, pemerintah Belarus</i>: those who act for a state or an organization. */
    private Optional<Integer> represented(Token head) {
        if (!scene.lexicon().has("nominals.representative", head)) {
            return Optional.empty();
        }
        Optional<Integer> body = bodies(head).stream().findFirst();
        boolean whose = body.isEmpty()
                && scene.lexicon().has("nominals.government", head)
                && sentence.dependents(head, Deprel.NMOD).isEmpty();
        return whose ? scene.cast().mainState(head.span().start()) : body;
    }

    /** <i>sebelas negara: Thailand, Laos, …</i>; <i>para pemimpin, termasuk Macron</i>: those who are named as examples. */
    private List<Integer> listed(Token head) {
        return sentence.dependents(head, Deprel.APPOS).stream()
                .flatMap(token -> participants(token).stream())
                .distinct()
                .toList();
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
        Optional<Token> title = office(head);
        return title.isEmpty()
                ? Optional.empty()
                : bodies(head).stream()
                        .findFirst()
                        .or(() -> scene.cast()
                                .lastHolder(title.get().lemma(), head.span().start()));
    }

    private Optional<Integer> knownHolder(Token head) {
        return office(head)
                .filter(title -> inApposition(head).isEmpty() && holder(head).isEmpty())
                .flatMap(title -> bodies(head).stream()
                        .flatMap(body -> scene.cast().holder(body, title.form()).stream())
                        .findFirst());
    }

    private Optional<Token> office(Token head) {
        return head.hasFeat("NounType", "Office")
                ? Optional.of(head)
                : sentence.dependents(head).stream()
                        .filter(token -> token.hasFeat("NounType", "Office"))
                        .findFirst();
    }

    private List<Integer> bodies(Token head) {
        return sentence.dependents(head).stream()
                .filter(token -> token.isDeprel(Deprel.NMOD)
                        || token.isDeprel(Deprel.COMPOUND)
                        || token.isDeprel(Deprel.FLAT)
                        || token.isDeprel(Deprel.AMOD))
                .flatMap(token -> named(token).stream())
                .filter(id -> scene.cast().type(id) == EntityType.STATE
                        || scene.cast().type(id) == EntityType.ORGANIZATION)
                .toList();
    }

    private Optional<Integer> named(Token token) {
        return sentence.nameAt(token).flatMap(span -> scene.cast().of(sentence, span));
    }

    /** <i>Presiden Kolombia Gustavo Petro, mantan direktur John Ratcliffe</i>: the person whom these nouns introduce. */
    private Optional<Integer> inApposition(Token head) {
        return introduced(head, DEEPEST_INTRODUCTION);
    }

    private Optional<Integer> introduced(Token head, int depth) {
        if (depth == 0 || scene.lexicon().has("nominals.kin", head)) {
            return Optional.empty();
        }
        for (Token dependent : sentence.dependents(head)) {
            boolean near = INTRODUCTIONS.stream().anyMatch(dependent::isDeprel)
                    || introduces(head) && dependent.isDeprel(Deprel.NMOD);
            if (!near || !sentence.dependents(dependent, Deprel.CASE).isEmpty()) {
                continue;
            }
            Optional<NameSpan> name = sentence.nameAt(dependent);
            Optional<Integer> person = name.isPresent()
                    ? name.filter(span -> span.type() == EntityType.PERSON)
                            .flatMap(span -> scene.cast().of(sentence, span))
                    : introduced(dependent, depth - 1);
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    /** Whether a noun's bare genitive can be the person that it introduces: <i>mantan X, pengusaha X</i>. */
    private boolean introduces(Token noun) {
        return scene.lexicon().has("former", noun)
                || scene.lexicon().has("nominals.person", noun)
                || noun.hasFeat("NounType", "Office");
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
        return owners(head, DEEPEST_PHRASE);
    }

    private List<Integer> owners(Token head, int depth) {
        List<Integer> owners = new ArrayList<>();
        if (depth == 0 || scene.lexicon().has("nominals.kin", head)) {
            return owners;
        }
        for (Token dependent : sentence.dependents(head)) {
            boolean inside = dependent.isDeprel(Deprel.NMOD)
                    || sentence.nameAt(dependent).isPresent()
                            && (dependent.isDeprel(Deprel.AMOD) || dependent.isDeprel(Deprel.COMPOUND));
            if (!inside || !isGenitive(dependent)) {
                continue;
            }
            List<Integer> named = participants(dependent).stream()
                    .filter(id -> scene.cast().type(id).isActor())
                    .toList();
            owners.addAll(named.isEmpty() ? owners(dependent, depth - 1) : named);
        }
        return owners;
    }

    /** Without a preposition, or with one that says whose: not <i>tuduhan terhadap Suriah</i>. */
    private boolean isGenitive(Token phrase) {
        return sentence.dependents(phrase, Deprel.CASE).stream()
                .allMatch(mark -> scene.lexicon().has("genitiveMarkers", mark));
    }

    /**
     * The event that a phrase with this head names, where the head is a noun of some deed or happening; for <i>serangan
     * itu</i> the last one that was called so.
     */
    Optional<Integer> event(Token head) {
        if (!head.is(Upos.NOUN) || !isHappening(head)) {
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
        Optional<Integer> known = isPointedAt(head) ? scene.cast().lastEvent(head) : Optional.empty();
        if (known.isPresent()) {
            return known;
        }
        return Optional.of(scene.cast().event(sentence, first, last, fullEnd(head, last)));
    }

    private boolean isPointedAt(Token noun) {
        return sentence.dependents(noun).stream()
                        .anyMatch(token -> scene.lexicon().has("pointers", token))
                && sentence.dependents(noun).stream()
                        .noneMatch(token -> token.isDeprel(Deprel.NMOD) && !token.is(Upos.PRON));
    }

    /** The last word of the whole phrase, as in <i>pembicaraan antara Iran dan AS</i>. */
    private Token fullEnd(Token head, Token last) {
        Token end = last;
        for (int id = last.id() + 1; id <= Math.min(sentence.tokens().size(), last.id() + LONGEST_EVENT); id++) {
            Token token = sentence.token(id);
            if (token.is(Upos.VERB) || token.is(Upos.PUNCT) || token.is(Upos.SCONJ) || !hangsOn(token, head)) {
                break;
            }
            boolean telling = sentence.nameAt(token).isPresent() || token.is(Upos.NUM);
            end = telling ? token : end;
        }
        return end;
    }

    private boolean hangsOn(Token token, Token head) {
        Token at = token;
        for (int depth = 0; depth < DEEPEST_PHRASE; depth++) {
            if (at.head() == head.id()) {
                return true;
            }
            at = sentence.head(at).orElse(head);
        }
        return false;
    }

    /** Whether a noun names a deed or a happening that others can speak of; what is only said is none. */
    private boolean isHappening(Token noun) {
        return scene.lexicon().has("nominals.event", noun)
                || scene.lexicon().nouns().getOrDefault(key(noun), List.of()).stream()
                        .anyMatch(frame -> HAPPENINGS.contains(
                                scene.relations().relation(frame.type()).family()));
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
