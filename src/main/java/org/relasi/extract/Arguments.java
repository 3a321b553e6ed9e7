package org.relasi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Finds the phrases that stand around a predicate: its subject, shared ones too, its object, its obliques. */
final class Arguments {

    private static final int DEEPEST_SHARING = 4;
    private static final int FARTHEST = 12;
    private static final int NEAREST = 4;

    private final Sentence sentence;
    private final Lexicon lexicon;

    Arguments(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    boolean isPassive(Token verb) {
        return verb.hasFeat("Voice", "Pass")
                || !sentence.dependents(verb, Deprel.NSUBJ_PASS).isEmpty();
    }

    /** The doer of a verb: its subject, or the agent of a passive. */
    List<Token> doers(Token verb) {
        return isPassive(verb) ? agents(verb) : subjects(verb);
    }

    /** The undergoer of a verb: its object, or the subject of a passive. */
    List<Token> undergoers(Token verb) {
        return isPassive(verb) ? subjects(verb) : objects(verb);
    }

    /** Objects, who something is done to or given to before what is. */
    private List<Token> objects(Token verb) {
        List<Token> objects = new ArrayList<>(sentence.dependents(verb, Deprel.IOBJ));
        objects.addAll(sentence.dependents(verb, Deprel.OBJ));
        objects.addAll(examples(verb));
        return objects;
    }

    /** <i>menjamu para pemimpin, termasuk Macron</i>: examples of the object, that trees hang on the verb. */
    private List<Token> examples(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token dependent : sentence.dependents(verb)) {
            if (dependent.id() <= verb.id()) {
                continue;
            }
            if (lexicon.has("examples", dependent)) {
                found.addAll(sentence.dependents(dependent, Deprel.OBJ));
                found.addAll(sentence.dependents(dependent, Deprel.OBL));
            } else if (marker(dependent)
                    .filter(mark -> lexicon.has("examples", mark))
                    .isPresent()) {
                found.add(dependent);
            }
        }
        return found;
    }

    List<Token> subjects(Token verb) {
        return subjects(verb, DEEPEST_SHARING);
    }

    private List<Token> subjects(Token verb, int depth) {
        List<Token> own = new ArrayList<>(sentence.dependents(verb, Deprel.NSUBJ));
        own.removeIf(token -> lexicon.has("days", token));
        own.replaceAll(token -> described(verb, token));
        boolean before = own.stream().anyMatch(token -> token.id() < verb.id());
        own.removeIf(token -> before && token.id() > verb.id() && verb.hasFeat("Voice", "Pass"));
        if (!own.isEmpty() || depth == 0) {
            return own;
        }
        Optional<Token> head = sentence.head(verb);
        if (verb.isDeprel(Deprel.ACL)) {
            return head.map(List::of).orElse(List.of());
        }
        boolean shares = Stream.of(Deprel.CONJ, Deprel.XCOMP, Deprel.ADVCL, Deprel.CCOMP, Deprel.PARATAXIS)
                .anyMatch(verb::isDeprel);
        return head.filter(governor -> shares)
                .map(governor -> controlled(verb, governor, depth))
                .orElse(List.of());
    }

    /** The noun that a relative clause describes, for the pronoun that stands for it. */
    private Token described(Token verb, Token subject) {
        boolean relative = verb.isDeprel(Deprel.ACL) && (subject.is(Upos.PRON) || subject.is(Upos.SCONJ));
        if (!relative || !lexicon.has("pronouns.relative", subject)) {
            return subject;
        }
        Token noun = sentence.head(verb).orElse(subject);
        return counted(noun).orElse(noun);
    }

    /** <i>Canada and Britain are among the countries that …</i>: who is counted among those that a clause describes. */
    private Optional<Token> counted(Token noun) {
        boolean nameless = sentence.nameAt(noun).isEmpty();
        boolean predicate = nameless && !sentence.dependents(noun, Deprel.COP).isEmpty()
                || marker(noun).filter(mark -> lexicon.has("among", mark)).isPresent();
        Token said = predicate && sentence.dependents(noun, Deprel.COP).isEmpty()
                ? sentence.head(noun).orElse(noun)
                : noun;
        return predicate ? sentence.dependents(said, Deprel.NSUBJ).stream().findFirst() : Optional.empty();
    }

    /** <i>mendesak Rusia untuk mundur</i>: Rusia is to withdraw; <i>berjanji untuk mundur</i>: who promises is. */
    private List<Token> controlled(Token verb, Token governor, int depth) {
        List<Token> objects = isPassive(governor) ? List.of() : objects(governor);
        boolean ofObject = contents(governor).contains(verb) && !objects.isEmpty() && !bindsItself(governor);
        return ofObject ? objects : subjects(governor, depth - 1);
    }

    /**
     * The name before a verb that its tree gives no subject: parsers hang <i>Amerika Serikat (AS) menjatuhkan</i> on the
     * word before it, and headlines anywhere.
     *
     * @param anywhere whether it may stand farther away than a few small words
     */
    Optional<Token> nameBefore(Token verb, boolean anywhere) {
        int reach = anywhere ? FARTHEST : NEAREST - 1;
        for (int id = verb.id() - 1; id >= Math.max(1, verb.id() - reach); id--) {
            Token token = sentence.token(id);
            Optional<NameSpan> name = sentence.nameAt(token);
            if (name.isPresent()) {
                int first = name.get().first();
                boolean oblique = first > 1 && sentence.token(first - 1).is(Upos.ADP);
                if (!oblique && !isBracketed(name.get())) {
                    return Optional.of(sentence.token(first));
                }
                id = first;
            } else if (!isPassedOver(token, anywhere)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isPassedOver(Token token, boolean anywhere) {
        return anywhere
                ? !token.is(Upos.VERB) && !token.is(Upos.SCONJ) && !token.is(Upos.CCONJ)
                : token.is(Upos.AUX) || token.is(Upos.ADV) || token.is(Upos.PART);
    }

    /** <i>Atheist Republic, organisasi nirlaba, mengecam</i>: the name before the comma, for the noun behind it. */
    Optional<Token> explained(Token noun) {
        int first = noun.id();
        while (first > 1 && sentence.token(first - 1).isDeprel(Deprel.DET)) {
            first--;
        }
        boolean comma = first > 2 && sentence.token(first - 1).form().equals(",");
        return comma
                ? sentence.nameAt(sentence.token(first - 2)).map(name -> sentence.token(name.first()))
                : Optional.empty();
    }

    private boolean isBracketed(NameSpan name) {
        return name.first() > 1 && sentence.token(name.first() - 1).form().equals("(");
    }

    /** All names behind a word in its clause. */
    List<Token> namesBehind(Token word) {
        return sentence.tokens().stream()
                .skip(word.id())
                .takeWhile(token -> !token.is(Upos.PUNCT))
                .filter(token -> sentence.nameAt(token)
                        .filter(name -> name.first() == token.id())
                        .isPresent())
                .toList();
    }

    /** The name right behind a verb that its tree gives no object. */
    Optional<Token> nameBehind(Token verb) {
        for (int id = verb.id() + 1; id <= Math.min(sentence.tokens().size(), verb.id() + NEAREST); id++) {
            Token token = sentence.token(id);
            if (sentence.nameAt(token).isPresent()) {
                return Optional.of(token);
            }
            if (!token.is(Upos.NOUN) && !token.is(Upos.DET) && !token.is(Upos.ADJ) && !token.is(Upos.NUM)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** <i>berjanji kepada X untuk mundur, mengancam X akan mundur</i>: who says so is to do it. */
    private boolean bindsItself(Token verb) {
        return lexicon.framesOf(verb).stream()
                .anyMatch(frame -> frame.type() == RelationType.PROMISES || frame.type() == RelationType.THREATENS);
    }

    private List<Token> agents(Token verb) {
        List<Token> agents = new ArrayList<>(sentence.dependents(verb, Deprel.OBL_AGENT));
        sentence.dependents(verb, Deprel.OBL).stream()
                .filter(token -> !agents.contains(token))
                .filter(token -> marker(token)
                        .filter(mark -> lexicon.has("agentMarkers", mark))
                        .isPresent())
                .forEach(agents::add);
        if (agents.isEmpty()) {
            bareAgent(verb).ifPresent(agents::add);
        }
        return agents;
    }

    /**
     * <i>didukung Amerika Serikat</i>: a name after a passive, without a preposition. Parsers take it for an object, an
     * oblique, or a second subject.
     */
    private Optional<Token> bareAgent(Token verb) {
        return sentence.dependents(verb).stream()
                .filter(token -> token.isDeprel(Deprel.OBL)
                        || token.isDeprel(Deprel.OBJ)
                        || token.isDeprel(Deprel.NSUBJ) && !subjects(verb).contains(token))
                .filter(token -> token.id() > verb.id() && marker(token).isEmpty())
                .filter(token -> (token.is(Upos.PRON) || sentence.nameAt(token).isPresent()))
                .findFirst();
    }

    /** The preposition of a phrase. */
    Optional<Token> marker(Token head) {
        return sentence.dependents(head, Deprel.CASE).stream()
                .filter(token -> token.is(Upos.ADP) || token.is(Upos.PART))
                .findFirst();
    }

    /** Phrases with a preposition that hang on a predicate, or on a noun right under it. */
    List<Token> obliques(Token predicate, String preposition) {
        List<Token> found = new ArrayList<>(direct(predicate, preposition));
        sentence.dependents(predicate).stream()
                .filter(token ->
                        token.isDeprel(Deprel.OBJ) || token.isDeprel(Deprel.OBL) || token.isDeprel(Deprel.XCOMP))
                .flatMap(token -> direct(token, preposition).stream())
                .forEach(found::add);
        return found;
    }

    /** The clauses that say what a verb of saying or wanting is about: <i>mengancam akan menyerang Iran</i>. */
    List<Token> contents(Token verb) {
        return sentence.dependents(verb).stream()
                .filter(token -> token.is(Upos.VERB) && token.id() > verb.id())
                .filter(token -> token.isDeprel(Deprel.XCOMP)
                        || token.isDeprel(Deprel.CCOMP)
                        || token.isDeprel(Deprel.ADVCL)
                                && !sentence.dependents(token, Deprel.MARK).isEmpty()
                                && sentence.dependents(token, Deprel.MARK).stream()
                                        .allMatch(mark -> lexicon.has("contentMarkers", mark)))
                .toList();
    }

    /** Clauses with a subject of their own that say what is asked or claimed: <i>meminta agar Rusia mundur</i>. */
    List<Token> clauses(Token verb) {
        return sentence.dependents(verb).stream()
                .filter(token -> token.isDeprel(Deprel.CCOMP)
                        || token.isDeprel(Deprel.ADVCL)
                                && token.id() > verb.id()
                                && sentence.dependents(token, Deprel.MARK).stream()
                                        .anyMatch(mark -> lexicon.has("thatMarkers", mark)))
                .toList();
    }

    /** Phrases with a preposition that hang on this token itself. */
    List<Token> direct(Token token, String preposition) {
        return sentence.dependents(token).stream()
                .filter(dependent -> dependent.isDeprel(Deprel.OBL) || dependent.isDeprel(Deprel.NMOD))
                .filter(dependent -> preposition.equals(markerForm(dependent)))
                .toList();
    }

    /** Phrases that hang on a noun without a preposition, or with one that says whose: <i>the arrest of X</i>. */
    List<Token> genitives(Token noun) {
        return sentence.dependents(noun).stream()
                .filter(token ->
                        token.isDeprel(Deprel.NMOD) || token.isDeprel(Deprel.COMPOUND) || token.isDeprel(Deprel.FLAT))
                .filter(token -> !isPossessive(token) && !isOfState(token))
                .filter(token -> marker(token)
                        .filter(mark -> !lexicon.has("genitiveMarkers", mark))
                        .isEmpty())
                .toList();
    }

    /** Whose a noun is, said before it: <i>Trump's criticism, her criticism, Iranian attacks</i>. */
    List<Token> possessors(Token noun) {
        return sentence.dependents(noun).stream()
                .filter(token -> isPossessive(token) || token.id() < noun.id() && isOfState(token))
                .toList();
    }

    private static boolean isPossessive(Token token) {
        return token.deprel().equals("nmod:poss");
    }

    /** <i>Iranian, U.S.</i> before a noun. */
    private boolean isOfState(Token token) {
        return (token.isDeprel(Deprel.AMOD) || token.isDeprel(Deprel.COMPOUND))
                && sentence.nameAt(token)
                        .filter(name -> name.type() == EntityType.STATE || name.type() == EntityType.ORGANIZATION)
                        .isPresent();
    }

    /** The phrase behind a noun and its genitive that begins with a preposition, whatever its tree hangs it on. */
    Optional<Token> phraseBehind(Token noun, String preposition) {
        for (int id = noun.id() + 1; id < Math.min(sentence.tokens().size(), noun.id() + FARTHEST); id++) {
            Token token = sentence.token(id);
            if (token.is(Upos.ADP)) {
                return token.form().equalsIgnoreCase(preposition) ? sentence.head(token) : Optional.empty();
            }
            boolean inside = sentence.nameAt(token).isPresent()
                    || token.is(Upos.NOUN)
                    || token.is(Upos.ADJ)
                    || token.is(Upos.DET);
            if (!inside) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private @Nullable String markerForm(Token token) {
        return marker(token).map(mark -> mark.form().toLowerCase(Locale.ROOT)).orElse(null);
    }
}
