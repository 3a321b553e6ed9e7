package org.relasi.extract.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Finds the phrases that hang on a predicate or a noun by a preposition, or by none: obliques, genitives, possessors. */
public final class Obliques {

    private static final int DEEPEST_MEASURE = 3;

    private final Sentence sentence;
    private final Lexicon lexicon;

    public Obliques(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** The preposition of a phrase. */
    public Optional<Token> marker(Token head) {
        return sentence.dependents(head, Deprel.CASE).stream()
                .filter(token -> token.is(Upos.ADP) || token.is(Upos.PART))
                .findFirst();
    }

    /** Whether the preposition of a phrase stands in a list of the lexicon. */
    public boolean isMarked(Token head, String list) {
        return marker(head).filter(mark -> lexicon.has(list, mark)).isPresent();
    }

    /** Phrases with a preposition that hang on a predicate, or on a noun right under it. */
    public List<Token> of(Token predicate, String preposition) {
        List<Token> found = new ArrayList<>(direct(predicate, preposition));
        sentence.dependents(predicate).stream()
                .filter(token ->
                        token.isDeprel(Deprel.OBJ) || token.isDeprel(Deprel.OBL) || token.isDeprel(Deprel.XCOMP))
                .flatMap(token -> below(token, preposition, DEEPEST_MEASURE))
                .forEach(found::add);
        return found;
    }

    /** <i>a loan of 80 million euros TO GHANA, $5 million in aid TO GHANA</i>: under a noun, or what it is a measure of. */
    private Stream<Token> below(Token noun, String preposition, int depth) {
        Stream<Token> own = direct(noun, preposition).stream();
        if (depth == 0 || noun.isDeprel(Deprel.XCOMP)) {
            return own;
        }
        return Stream.concat(
                own,
                sentence.dependents(noun).stream()
                        .filter(part -> part.isDeprel(Deprel.NMOD) && isMarked(part, "measures"))
                        .filter(part -> isMeasured(noun) || isMeasured(part))
                        .flatMap(part -> below(part, preposition, depth - 1)));
    }

    private boolean isMeasured(Token noun) {
        return noun.is(Upos.NUM)
                || noun.is(Upos.SYM)
                || !sentence.dependents(noun, Deprel.NUMMOD).isEmpty();
    }

    /** Phrases with a preposition that hang on this token itself. */
    public List<Token> direct(Token token, String preposition) {
        return sentence.dependents(token).stream()
                .filter(dependent -> dependent.isDeprel(Deprel.OBL) || dependent.isDeprel(Deprel.NMOD))
                .filter(dependent -> marker(dependent)
                        .filter(mark -> mark.form().equalsIgnoreCase(preposition))
                        .isPresent())
                .toList();
    }

    /** Phrases that hang on a noun without a preposition, or with one that says whose: <i>the arrest of X</i>. */
    public List<Token> genitives(Token noun) {
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
    public List<Token> possessors(Token noun) {
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
}
