package org.relasi.extract.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Finds out which participants a noun phrase means: by its name, its apposition, its pronoun, or what it is part of. */
public final class Phrases {

    private static final int DEEPEST_PHRASE = 4;
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private final Scene scene;
    private final Sentence sentence;
    private final OfficePhrases offices;
    private final Introductions introductions;
    private final EventPhrases events;
    private final DefiniteGroups groups;
    private final OfficeHolders holders;
    /** By which word each participant was found first. */
    private final Map<Integer, Token> words = new HashMap<>();

    private final Map<Integer, Token> eventWords = new HashMap<>();

    public Phrases(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.offices = new OfficePhrases(scene);
        this.introductions = new Introductions(scene);
        this.events = new EventPhrases(scene);
        this.groups = new DefiniteGroups(scene);
        this.holders = new OfficeHolders(scene);
    }

    /** The participants of a phrase and of those coordinated with it; empty where it means nobody known. */
    public List<Integer> participants(Token head) {
        Set<Integer> all = new LinkedHashSet<>(told(head));
        for (Token conjunct : conjuncts(head)) {
            if (!scene.lexicon().factuality().isSubstitute(sentence, conjunct, head)) {
                all.addAll(told(conjunct));
            }
        }
        scene.lexicon().factuality().namedWith(sentence, head).ifPresent(other -> all.addAll(told(other)));
        List.copyOf(all).stream().flatMap(id -> holders.with(id).stream()).forEach(other -> all.addAll(worded(other)));
        all.addAll(listBefore(head));
        runningMate(head).ifPresent(mate -> all.addAll(worded(mate)));
        return List.copyOf(all);
    }

    /** <i>X - Y diusung partai Z</i>: the other of two persons who are named as a pair, with a dash between them. */
    private Optional<Token> runningMate(Token head) {
        return sentence.personAt(head)
                .flatMap(name -> personBeyondDash(name.last() + 1, 1).or(() -> personBeyondDash(name.first() - 1, -1)));
    }

    private Optional<Token> personBeyondDash(int dash, int step) {
        boolean parts = dash > 1
                && dash < sentence.tokens().size()
                && DASHES.contains(sentence.token(dash).form());
        return parts
                ? sentence.personAt(sentence.token(dash + step)).map(name -> sentence.token(name.first()))
                : Optional.empty();
    }

    /** <i>Pemimpin X, Y, dan Z mengecam …</i>: the beginning of a list of whose last name a tree has made the only subject. */
    private List<Integer> listBefore(Token subject) {
        Token and = subject.id() > 1 ? sentence.token(subject.id() - 1) : subject;
        Optional<Token> verb = sentence.head(subject)
                .filter(head -> subject.isDeprel(Deprel.NSUBJ) && head.isDeprel(Deprel.CONJ) && head.is(Upos.VERB))
                .filter(head -> and.is(Upos.CCONJ) && sentence.nameAt(subject).isPresent());
        return verb.flatMap(sentence::head)
                .filter(first -> isLike(first, subject) || isOfStates(first, subject))
                .map(this::participants)
                .orElse(List.of());
    }

    /** <i>Para pemimpin X dan Y bertemu Z</i>: X hangs on who acts for it, Y is a state too. */
    private boolean isOfStates(Token group, Token last) {
        List<Integer> states =
                sentence.nameAt(group).isEmpty() && group.id() < last.id() ? participants(group) : List.of();
        return !states.isEmpty()
                && sentence.nameAt(last)
                        .filter(name -> name.type() == EntityType.STATE)
                        .isPresent()
                && states.stream().allMatch(id -> scene.cast().type(id) == EntityType.STATE);
    }

    private boolean isLike(Token name, Token other) {
        Optional<EntityType> type = sentence.nameAt(other).map(NameSpan::type);
        return name.id() < other.id()
                && sentence.nameAt(name).map(NameSpan::type).equals(type);
    }

    /** Those of a name may hang on any of its words: <i>Pemerintah Malaysia dan Filipina</i>. */
    private List<Token> conjuncts(Token head) {
        List<Token> all = new ArrayList<>(sentence.dependents(head, Deprel.CONJ));
        sentence.nameAt(head)
                .ifPresent(name -> sentence.tokens().subList(name.first() - 1, name.last()).stream()
                        .filter(word -> word.id() != head.id())
                        .flatMap(word -> sentence.dependents(word, Deprel.CONJ).stream())
                        .filter(conjunct -> !name.covers(conjunct.id()))
                        .forEach(all::add));
        return all;
    }

    /** The participants of several phrases, each once. */
    public Set<Integer> participants(List<Token> heads) {
        Set<Integer> all = new LinkedHashSet<>();
        heads.forEach(head -> all.addAll(participants(head)));
        return all;
    }

    private List<Integer> told(Token head) {
        if (scene.lexicon().factuality().isExcepted(sentence, head)) {
            Optional<Token> meant = scene.lexicon().factuality().meantFor(sentence, head);
            if (meant.isPresent() || !head.isDeprel(Deprel.ROOT)) {
                return meant.map(this::worded).orElse(List.of());
            }
        }
        return worded(head);
    }

    private List<Integer> worded(Token word) {
        Token head = holders.named(word).orElse(word);
        List<Integer> ids = own(head);
        ids.forEach(id -> words.putIfAbsent(id, head));
        return ids;
    }

    /** Whether a participant was found by a name, a pronoun or a noun: a clue to how sure a statement is. */
    public String wording(int participant) {
        Token head = words.get(participant);
        if (head != null && sentence.nameAt(head).isPresent()) {
            return "name";
        }
        return head != null && head.is(Upos.PRON) ? "pronoun" : "noun";
    }

    /** The word by which a participant was found first: that of a name, a pronoun or a noun. */
    @Nullable
    public Token word(int participant) {
        Token head = words.get(participant);
        return head == null ? eventWords.get(participant) : head;
    }

    private List<Integer> own(Token head) {
        Optional<Integer> named = scene.named(head);
        if (named.isPresent()) {
            List<Integer> all = new ArrayList<>(offices.namedBefore(head));
            all.add(named.get());
            return all;
        }
        List<Integer> several = several(head);
        if (!several.isEmpty()) {
            return several;
        }
        if (scene.lexicon().has("pronouns.both", head) || isBoth(head)) {
            return lastTwoStates(head);
        }
        List<Integer> meant = scene.coreference().of(sentence, head);
        Optional<Integer> inOffice = head.is(Upos.PRON) ? Optional.empty() : offices.known(head);
        if (inOffice.isPresent() || !meant.isEmpty()) {
            return inOffice.map(List::of).orElse(meant);
        }
        if (head.is(Upos.PRON) || head.is(Upos.SCONJ)) {
            return relative(head);
        }
        Optional<Integer> one = introductions
                .of(head)
                .or(() -> offices.holder(head))
                .or(() -> offices.byOffice(head))
                .or(() -> offices.represented(head));
        return one.map(List::of).orElseGet(() -> listed(head));
    }

    /** <i>sebelas negara: Thailand, Laos, …</i>; <i>para pemimpin, termasuk Macron</i>: those who are named as examples. */
    private List<Integer> listed(Token head) {
        return sentence.dependents(head, Deprel.APPOS).stream()
                .flatMap(token -> participants(token).stream())
                .distinct()
                .toList();
    }

    /** <i>kedua jenderal; ketiga menteri itu, X, Y, dan Z; the leaders of X and Y</i>. */
    private List<Integer> several(Token head) {
        int number = groups.number(head);
        if (number == 0) {
            return head.is(Upos.NOUN) ? offices.ofSeveral(head) : List.of();
        }
        List<Integer> listed = listed(head);
        List<Integer> told = listed.size() >= number || !head.is(Upos.NOUN) ? listed : offices.ofSeveral(head);
        return told.size() >= number ? told : groups.before(head, number);
    }

    private boolean isBoth(Token head) {
        return sentence.dependents(head).stream()
                .anyMatch(token -> scene.lexicon().list("pronouns.both").stream()
                        .anyMatch(phrase -> phrase.equals(token.form().toLowerCase(Locale.ROOT) + " " + head.lemma())));
    }

    private List<Integer> lastTwoStates(Token head) {
        List<Integer> states = scene.cast().before(EntityType.STATE, head.span().start());
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
    public List<Integer> owners(Token head) {
        return owners(head, DEEPEST_PHRASE);
    }

    private List<Integer> owners(Token head, int depth) {
        List<Integer> owners = new ArrayList<>();
        boolean kin = scene.lexicon().has("nominals.kin", head);
        if (depth == 0 || kin && !isNational(head)) {
            return owners;
        }
        for (Token dependent : sentence.dependents(head)) {
            boolean compound = sentence.nameAt(dependent).isEmpty()
                    && dependent.isDeprel(Deprel.COMPOUND)
                    && dependent.id() < head.id();
            if (compound) {
                // a GERMAN aid worker
                owners.addAll(owners(dependent, depth - 1));
                continue;
            }
            boolean inside = dependent.isDeprel(Deprel.NMOD)
                    || sentence.nameAt(dependent).isPresent()
                            && (dependent.isDeprel(Deprel.AMOD) || dependent.isDeprel(Deprel.COMPOUND));
            if (!inside
                    || !isGenitive(dependent)
                    || isAgent(dependent) && !scene.lexicon().isDeed(head)) {
                continue;
            }
            List<Integer> named = participants(dependent).stream()
                    .filter(id -> kin
                            ? scene.cast().type(id) == EntityType.STATE
                            : scene.cast().type(id).isActor())
                    .toList();
            owners.addAll(named.isEmpty() ? owners(dependent, depth - 1) : named);
        }
        return owners;
    }

    /** <i>a British tourist, nelayan Vietnam</i>: somebody who stands for his state where force is used on him. */
    public boolean isNational(Token head) {
        return scene.lexicon().has("nominals.national", head);
    }

    /** Without a preposition, or with one that says whose: not <i>tuduhan terhadap Suriah</i>. */
    private boolean isGenitive(Token phrase) {
        return sentence.dependents(phrase, Deprel.CASE).stream()
                .allMatch(mark -> scene.lexicon().has("genitiveMarkers", mark));
    }

    /** <i>by Peru</i>, which belongs to a deed: not <i>expelled for photos of the port BY Peru</i>. */
    private boolean isAgent(Token phrase) {
        return sentence.dependents(phrase, Deprel.CASE).stream()
                .anyMatch(mark -> scene.lexicon().has("agentMarkers", mark));
    }

    /** <i>EU leaders, pejabat AS</i>: for whom a noun of those who act for others stands. */
    public Optional<Integer> represented(Token head) {
        return offices.represented(head);
    }

    /** The event that a phrase with this head names, where the head is a noun of some deed or happening. */
    public Optional<Integer> event(Token head) {
        Optional<Integer> event = events.of(head);
        event.ifPresent(id -> eventWords.putIfAbsent(id, head));
        return event;
    }
}
