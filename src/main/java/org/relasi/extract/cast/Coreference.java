package org.relasi.extract.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * Whom the words of a document mean that are no names: pronouns (<i>ia, mereka, -nya; he, it, they</i>) and nouns that
 * point back (<i>kelompok itu, negara tersebut, the council</i>). A document is read once, from its start, so that what
 * a pronoun was found to mean can be meant again by the next one.
 */
public final class Coreference {

    /** A place where a word may point to. */
    private record Place(int sentence, int token) {}

    /** Words over a reflexive pronoun among which its subject's verb is. */
    private static final int DEEPEST_REFLEXIVE = 3;

    private static final Set<String> BRACKETS = Set.of("(", "[");

    private final Cast cast;
    private final Lexicon lexicon;
    private final Salience salience;
    private final Map<Place, List<Integer>> resolved = new HashMap<>();
    /** The last sentence that spoke of several whom it does not name: <i>tiga pegawai museum</i>. */
    private int crowd = Integer.MIN_VALUE;

    /** Who was quoted last, for <i>saya, kami, we</i>. */
    private @Nullable Integer speaker;

    public Coreference(Document document, Cast cast, Lexicon lexicon) {
        this.cast = cast;
        this.lexicon = lexicon;
        this.salience = new Salience(cast);
        document.sentences().forEach(this::read);
    }

    /** The participants that a word which is no name means; empty where that is not known. */
    public List<Integer> of(Sentence sentence, Token token) {
        return resolved.getOrDefault(new Place(sentence.index(), token.id()), List.of());
    }

    private void read(Sentence sentence) {
        List<Token> selves = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional<NameSpan> name = sentence.nameAt(token);
            if (name.isPresent()) {
                if (name.get().first() == token.id()) {
                    cast.of(sentence, name.get()).ifPresent(id -> salience.see(id, sentence, token));
                }
                continue;
            }
            if (isCrowd(sentence, token)) {
                crowd = sentence.index();
            }
            if (lexicon.has("pronouns.self", token)) {
                selves.add(token);
            }
            List<Integer> who = meant(sentence, token);
            if (!who.isEmpty()) {
                resolved.put(new Place(sentence.index(), token.id()), who);
                who.forEach(id -> salience.see(id, sentence, token));
            }
        }
        speaker = speaker(sentence).or(() -> Optional.ofNullable(speaker)).orElse(null);
        if (speaker != null) {
            int spoken = speaker;
            selves.forEach(token -> resolved.put(new Place(sentence.index(), token.id()), List.of(spoken)));
        }
    }

    /** Who says what a sentence quotes: the subject of its verb of speech. */
    private Optional<Integer> speaker(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(verb -> lexicon.has("speech", verb))
                .flatMap(verb -> sentence.dependents(verb, Deprel.NSUBJ).stream())
                .flatMap(subject -> who(sentence, subject).stream())
                .filter(id -> cast.type(id).isActor())
                .findFirst();
    }

    /** Whom a subject means: by its name, by the name in its phrase, or by what it points back to. */
    private Optional<Integer> who(Sentence sentence, Token subject) {
        return sentence.nameAt(subject)
                .flatMap(name -> cast.of(sentence, name))
                .or(() -> of(sentence, subject).stream().findFirst())
                .or(() -> sentence.tokens().stream()
                        .filter(token -> token.head() == subject.id())
                        .filter(token -> token.isDeprel(Deprel.FLAT) || token.isDeprel(Deprel.APPOS))
                        .flatMap(token -> sentence.personAt(token).stream())
                        .flatMap(name -> cast.of(sentence, name).stream())
                        .findFirst());
    }

    /** <i>Vega describes HERSELF as …</i>: the subject of the clause, and nobody else. */
    private List<Integer> ofSubject(Sentence sentence, Token pronoun) {
        Optional<Token> at = sentence.head(pronoun);
        for (int depth = 0; at.isPresent() && depth < DEEPEST_REFLEXIVE; depth++) {
            List<Token> subjects = sentence.dependents(at.get(), Deprel.NSUBJ);
            if (!subjects.isEmpty()) {
                return one(who(sentence, subjects.get(0)));
            }
            at = sentence.head(at.get());
        }
        return List.of();
    }

    private List<Integer> meant(Sentence sentence, Token token) {
        if (lexicon.has("pronouns.reflexive", token)) {
            return ofSubject(sentence, token);
        }
        if (lexicon.has("pronouns.person", token)) {
            return one(explained(sentence, token)
                    .or(() -> ahead(sentence, token))
                    .or(() -> salience.last(sentence, token, EntityType.PERSON)));
        }
        if (lexicon.has("pronouns.thing", token)) {
            return one(salience.last(sentence, token, EntityType.ORGANIZATION, EntityType.STATE));
        }
        if (lexicon.has("pronouns.plural", token)) {
            return plural(sentence, token);
        }
        return token.is(Upos.NOUN) ? pointedAt(sentence, token) : List.of();
    }

    /** <i>Dia (Andi) diperiksa, "He (Vega) lied"</i>: the name in brackets right behind it. */
    private Optional<Integer> explained(Sentence sentence, Token pronoun) {
        if (pronoun.id() + 2 > sentence.tokens().size()
                || !BRACKETS.contains(sentence.token(pronoun.id() + 1).form())) {
            return Optional.empty();
        }
        return sentence.personAt(sentence.token(pronoun.id() + 2)).flatMap(name -> cast.of(sentence, name));
    }

    /** <i>Dalam kunjungannya ke Iran, Grossi …</i>: whom a phrase before the subject means is the subject. */
    private Optional<Integer> ahead(Sentence sentence, Token pronoun) {
        return sentence
                .head(pronoun)
                .filter(noun -> pronoun.isDeprel(Deprel.NMOD) && noun.isDeprel(Deprel.OBL))
                .flatMap(sentence::head)
                .filter(verb -> verb.id() > pronoun.id())
                .stream()
                .flatMap(verb -> sentence.dependents(verb, Deprel.NSUBJ).stream())
                .filter(subject -> subject.id() > pronoun.id())
                .flatMap(subject -> sentence.personAt(subject).stream())
                .flatMap(name -> cast.of(sentence, name).stream())
                .findFirst();
    }

    private List<Integer> plural(Sentence sentence, Token token) {
        List<Integer> group = salience.lastGroup(sentence, token);
        boolean ofCrowd = sentence.index() - (long) crowd <= 1 && !token.isDeprel(Deprel.NSUBJ);
        if (!group.isEmpty() || ofCrowd) {
            return group;
        }
        return one(salience.last(sentence, token, EntityType.ORGANIZATION, EntityType.STATE));
    }

    /** People by their number, or by a word for many of them, without a name. */
    private boolean isCrowd(Sentence sentence, Token noun) {
        return noun.is(Upos.NOUN)
                && sentence.dependents(noun).stream()
                        .anyMatch(token -> token.isDeprel(Deprel.NUMMOD) || lexicon.has("crowds", token))
                && (noun.isDeprel(Deprel.NSUBJ) || noun.isDeprel(Deprel.OBJ))
                && !lexicon.has("nominals.organization", noun)
                && !lexicon.has("nominals.state", noun);
    }

    /** <i>kelompok itu, the council</i>: a noun of a kind of actor that says nothing new of it. */
    private List<Integer> pointedAt(Sentence sentence, Token noun) {
        Optional<EntityType> kind = kind(noun);
        if (kind.isEmpty()) {
            return List.of();
        }
        if (kind.get() == EntityType.PERSON && isPointedOut(sentence, noun) && !namesPerson(sentence, noun)) {
            return one(salience.last(sentence, noun, EntityType.PERSON));
        }
        if (hasOwnName(sentence, noun)) {
            return List.of();
        }
        Optional<Integer> named = salience.named(noun, kind.get());
        return one(
                named.isPresent() || !isPointedAt(sentence, noun) ? named : salience.last(sentence, noun, kind.get()));
    }

    private Optional<EntityType> kind(Token noun) {
        if (lexicon.has("nominals.organization", noun)) {
            return Optional.of(EntityType.ORGANIZATION);
        }
        if (lexicon.has("nominals.state", noun)) {
            return Optional.of(EntityType.STATE);
        }
        return lexicon.has("nominals.person", noun) && !noun.hasFeat("NounType", "Office")
                ? Optional.of(EntityType.PERSON)
                : Optional.empty();
    }

    private static boolean namesPerson(Sentence sentence, Token noun) {
        return sentence.dependents(noun).stream()
                .anyMatch(dependent -> sentence.personAt(dependent).isPresent());
    }

    /** With a name, a number or a noun that tells it from others of its kind. */
    private static boolean hasOwnName(Sentence sentence, Token noun) {
        return sentence.dependents(noun).stream()
                .anyMatch(dependent -> sentence.nameAt(dependent).isPresent()
                        || dependent.isDeprel(Deprel.NUMMOD)
                        || dependent.isDeprel(Deprel.AMOD)
                        || dependent.is(Upos.NOUN) && dependent.isDeprel(Deprel.NMOD)
                        || dependent.is(Upos.NOUN) && dependent.isDeprel(Deprel.COMPOUND));
    }

    /** With a word that points to the one spoken of: <i>politikus PDI Perjuangan itu, that senator</i>. */
    private boolean isPointedOut(Sentence sentence, Token noun) {
        return sentence.tokens().stream()
                .filter(token -> lexicon.has("demonstratives", token))
                .anyMatch(token -> token.head() == noun.id()
                        || sentence.head(token)
                                .filter(inner -> inner.head() == noun.id())
                                .isPresent());
    }

    private boolean isPointedAt(Sentence sentence, Token noun) {
        return sentence.dependents(noun).stream().anyMatch(dependent -> lexicon.has("pointers", dependent));
    }

    private static List<Integer> one(Optional<Integer> id) {
        return id.map(List::of).orElseGet(ArrayList::new);
    }
}
