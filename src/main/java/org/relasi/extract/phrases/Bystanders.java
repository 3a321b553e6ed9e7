package org.relasi.extract.phrases;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * Tells who is only named to say whose somebody else is, or in a clause about somebody else: <i>arrested the wife of X; menangkap
 * penasihat yang mengkritik X</i>. What is done there is not done to X, nor by him.
 */
public final class Bystanders {

    private static final int DEEPEST = 8;
    /** Words of titles between a name and the noun that says whose somebody is: <i>keponakan KETUA DPR X</i>. */
    private static final int LONGEST_TITLE = 5;

    private static final List<String> PEOPLE =
            List.of("ofSomebody", "forSomebody", "kin", "national", "person", "representative");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Obliques obliques;

    public Bystanders(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.obliques = new Obliques(sentence, lexicon);
    }

    /**
     * Whether the person whom a word names is only beside who is meant.
     *
     * @param word a word of the person's name, or the head of a phrase that stands for them
     * @param trigger what says the deed
     */
    public boolean isBystander(Token word, Token trigger) {
        return isBehindRelation(word, trigger) || isBeforeRelation(word, trigger) || isInsidePhrase(word, trigger);
    }

    /** Whether an organization is only named for who belongs to it or leads it: <i>dua anggota X, Komisaris PT X, members of X</i>. */
    public boolean isOfPeople(Token word) {
        return words(word)
                .filter(part -> part.isDeprel(Deprel.NMOD))
                .flatMap(part -> sentence.head(part).stream())
                .anyMatch(noun -> isOneOf(noun, PEOPLE.stream()) || noun.hasFeat("NounType", "Office"));
    }

    /** Those of the name that a word is part of, else the word itself. */
    private Stream<Token> words(Token word) {
        return sentence.nameAt(word)
                .map(name -> IntStream.rangeClosed(name.first(), name.last()).mapToObj(sentence::token))
                .orElse(Stream.of(word));
    }

    private boolean isInsidePhrase(Token word, Token trigger) {
        Token at = sentence.topOfName(word);
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Token> over = sentence.head(at);
            if (over.isEmpty() || over.get().id() == trigger.id() || isBelow(trigger, at)) {
                return false;
            }
            if (isOwner(at, over.get()) || isClauseAbout(at, over.get())) {
                return true;
            }
            at = over.get();
        }
        return false;
    }

    private boolean isBelow(Token trigger, Token at) {
        return sentence.upward(trigger).stream().anyMatch(over -> over.id() == at.id());
    }

    /** <i>saksi untuk X, istri X, X's lawyer, Trump adviser Y</i>. */
    private boolean isOwner(Token part, Token noun) {
        if (noun.is(Upos.PROPN) && isOtherPerson(part, noun)) {
            return part.isDeprel(Deprel.NMOD) || part.isDeprel(Deprel.COMPOUND);
        }
        if (!noun.is(Upos.NOUN) || !part.isDeprel(Deprel.NMOD) && !part.isDeprel(Deprel.COMPOUND)) {
            return false;
        }
        boolean said =
                part.deprel().equals("nmod:poss") || obliques.marker(part).isPresent();
        return said
                ? isOneOf(noun, PEOPLE.stream())
                : isOfSomebody(noun) || part.isDeprel(Deprel.COMPOUND) && isForSomebody(noun);
    }

    private boolean isOtherPerson(Token part, Token other) {
        Optional<NameSpan> name = sentence.personAt(other);
        return name.isPresent()
                && !sentence.nameAt(part).equals(name)
                && sentence.personAt(part).isPresent();
    }

    /** With a bare name behind it: <i>istri X</i>. */
    private boolean isOfSomebody(Token noun) {
        return lexicon.has("nominals.ofSomebody", noun);
    }

    /** With a preposition or a possessive behind or before it: <i>saksi bagi X, X's lawyer</i>. */
    private boolean isForSomebody(Token noun) {
        return lexicon.has("nominals.forSomebody", noun);
    }

    private boolean isOneOf(Token noun, Stream<String> kinds) {
        return kinds.anyMatch(kind -> lexicon.has("nominals." + kind, noun));
    }

    /** <i>Andi, YANG MEMBELA Budi</i>: what describes one person is not about another deed. */
    private boolean isClauseAbout(Token clause, Token noun) {
        boolean person =
                isOneOf(noun, PEOPLE.stream()) || sentence.personAt(noun).isPresent();
        return clause.isDeprel(Deprel.ACL) && person && !isNaming(clause);
    }

    /** <i>pria BERNAMA X, a man KNOWN as X</i>. */
    private boolean isNaming(Token verb) {
        return Stream.of("naming", "aliases", "aliasOpeners").anyMatch(list -> lexicon.has(list, verb));
    }

    /** <i>istri dari Presiden X, the lawyer of X</i>, whatever the tree. */
    private boolean isBehindRelation(Token word, Token trigger) {
        int at = sentence.nameAt(word).map(NameSpan::first).orElse(word.id()) - 1;
        int start = at;
        boolean of = false;
        while (at > 0 && start - at < LONGEST_TITLE) {
            Token token = sentence.token(at);
            if (isOfSomebody(token) || of && isForSomebody(token)) {
                return token.id() != trigger.id();
            }
            boolean marker = !of && lexicon.has("belongingMarkers", token);
            if (!marker && !isTitle(token)) {
                return false;
            }
            of |= marker;
            at = bodyOfTitle(token).map(NameSpan::first).orElse(at) - 1;
        }
        return false;
    }

    private boolean isTitle(Token token) {
        return token.feats().containsKey("NounType")
                || lexicon.has("honorifics", token)
                || bodyOfTitle(token).isPresent();
    }

    /** <i>Ketua DPR X</i>. */
    private Optional<NameSpan> bodyOfTitle(Token token) {
        return sentence.nameAt(token)
                .filter(name -> name.type() == EntityType.ORGANIZATION || name.type() == EntityType.STATE)
                .filter(name -> name.first() > 1
                        && sentence.token(name.first() - 1).feats().containsKey("NounType"));
    }

    /** <i>X's wife, X's former driver</i>. */
    private boolean isBeforeRelation(Token word, Token trigger) {
        int at = sentence.nameAt(word).map(NameSpan::last).orElse(word.id()) + 1;
        if (at > sentence.tokens().size() || !lexicon.has("possessives", sentence.token(at))) {
            return false;
        }
        for (int id = at + 1; id <= Math.min(at + 2, sentence.tokens().size()); id++) {
            if (isForSomebody(sentence.token(id))) {
                return id != trigger.id();
            }
        }
        return false;
    }
}
