package org.relasi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
final class Coreference {

    /** A place where a word may point to. */
    private record Place(int sentence, int token) {}

    private final Cast cast;
    private final Lexicon lexicon;
    private final Salience salience;
    private final Map<Place, List<Integer>> resolved = new HashMap<>();

    Coreference(Document document, Cast cast, Lexicon lexicon) {
        this.cast = cast;
        this.lexicon = lexicon;
        this.salience = new Salience(cast);
        document.sentences().forEach(this::read);
    }

    /** The participants that a word which is no name means; empty where that is not known. */
    List<Integer> of(Sentence sentence, Token token) {
        return resolved.getOrDefault(new Place(sentence.index(), token.id()), List.of());
    }

    private void read(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            Optional<NameSpan> name = sentence.nameAt(token);
            if (name.isPresent()) {
                if (name.get().first() == token.id()) {
                    cast.of(sentence, name.get()).ifPresent(id -> salience.see(id, sentence, token));
                }
                continue;
            }
            List<Integer> who = meant(sentence, token);
            if (!who.isEmpty()) {
                resolved.put(new Place(sentence.index(), token.id()), who);
                who.forEach(id -> salience.see(id, sentence, token));
            }
        }
    }

    private List<Integer> meant(Sentence sentence, Token token) {
        if (lexicon.has("pronouns.person", token) || token.form().equals("nya")) {
            return one(ahead(sentence, token).or(() -> salience.last(sentence, token, EntityType.PERSON)));
        }
        if (lexicon.has("pronouns.thing", token)) {
            return one(salience.last(sentence, token, EntityType.ORGANIZATION, EntityType.STATE));
        }
        if (lexicon.has("pronouns.plural", token)) {
            return plural(sentence, token);
        }
        return token.is(Upos.NOUN) ? pointedAt(sentence, token) : List.of();
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
                .flatMap(subject -> sentence.nameAt(subject).stream())
                .filter(name -> name.type() == EntityType.PERSON)
                .flatMap(name -> cast.of(sentence, name).stream())
                .findFirst();
    }

    private List<Integer> plural(Sentence sentence, Token token) {
        List<Integer> group = salience.lastGroup(sentence, token);
        return group.isEmpty() ? one(salience.last(sentence, token, EntityType.ORGANIZATION, EntityType.STATE)) : group;
    }

    /** <i>kelompok itu, the council</i>: a noun of a kind of actor that says nothing new of it. */
    private List<Integer> pointedAt(Sentence sentence, Token noun) {
        Optional<EntityType> kind = kind(noun);
        if (kind.isEmpty() || hasOwnName(sentence, noun)) {
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
        return lexicon.has("nominals.person", noun) ? Optional.of(EntityType.PERSON) : Optional.empty();
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

    private boolean isPointedAt(Sentence sentence, Token noun) {
        return sentence.dependents(noun).stream().anyMatch(dependent -> lexicon.has("pointers", dependent));
    }

    private static List<Integer> one(Optional<Integer> id) {
        return id.map(List::of).orElseGet(ArrayList::new);
    }
}
