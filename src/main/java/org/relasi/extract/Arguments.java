package org.relasi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Finds the phrases that stand around a predicate: its subject, shared ones too, its object, its obliques. */
final class Arguments {

    private static final int DEEPEST_SHARING = 4;

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
        return objects;
    }

    List<Token> subjects(Token verb) {
        return subjects(verb, DEEPEST_SHARING);
    }

    private List<Token> subjects(Token verb, int depth) {
        List<Token> own = new ArrayList<>(sentence.dependents(verb, Deprel.NSUBJ));
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

    /** <i>mendesak Rusia untuk mundur</i>: Rusia is to withdraw; <i>berjanji untuk mundur</i>: who promises is. */
    private List<Token> controlled(Token verb, Token governor, int depth) {
        // accused Russia of attacking Ukraine
        boolean accused = verb.isDeprel(Deprel.ADVCL) && lexicon.has("accusation", governor);
        boolean open = verb.isDeprel(Deprel.XCOMP) || verb.isDeprel(Deprel.CCOMP) || accused;
        List<Token> objects = isPassive(governor) ? List.of() : objects(governor);
        return open && !objects.isEmpty() ? objects : subjects(governor, depth - 1);
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

    /** Phrases with a preposition that hang on this token itself. */
    List<Token> direct(Token token, String preposition) {
        return sentence.dependents(token).stream()
                .filter(dependent -> dependent.isDeprel(Deprel.OBL) || dependent.isDeprel(Deprel.NMOD))
                .filter(dependent -> preposition.equals(markerForm(dependent)))
                .toList();
    }

    /** Phrases that hang on a noun without a preposition: its genitive, its possessor. */
    List<Token> genitives(Token noun) {
        return sentence.dependents(noun).stream()
                .filter(token ->
                        token.isDeprel(Deprel.NMOD) || token.isDeprel(Deprel.COMPOUND) || token.isDeprel(Deprel.FLAT))
                .filter(token ->
                        !token.isDeprel("nmod:poss") || sentence.nameAt(token).isPresent() || token.is(Upos.PRON))
                .filter(token -> {
                    String marker = markerForm(token);
                    return marker == null || marker.equals("of") || marker.startsWith("'") || marker.startsWith("’");
                })
                .toList();
    }

    private @Nullable String markerForm(Token token) {
        return marker(token).map(mark -> mark.form().toLowerCase(Locale.ROOT)).orElse(null);
    }
}
