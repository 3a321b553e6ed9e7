package org.relasi.extract.phrases;

import java.util.List;
import java.util.Optional;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Finds by the order of words what a tree does not show: the name right before a verb, the phrase right behind a noun. */
public final class WordOrder {

    private static final int FARTHEST = 12;
    private static final int NEAREST = 4;

    private final Sentence sentence;

    public WordOrder(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * The name before a verb that its tree gives no subject: parsers hang <i>Amerika Serikat (AS) menjatuhkan</i> on the
     * word before it, and headlines anywhere.
     *
     * @param anywhere whether it may stand farther away than a few small words
     */
    public Optional<Token> nameBefore(Token verb, boolean anywhere) {
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
    public Optional<Token> explained(Token noun) {
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
    public List<Token> namesBehind(Token word) {
        return sentence.tokens().stream()
                .skip(word.id())
                .takeWhile(token -> !token.is(Upos.PUNCT))
                .filter(token -> sentence.nameAt(token)
                        .filter(name -> name.first() == token.id())
                        .isPresent())
                .toList();
    }

    /** The name right behind a verb that its tree gives no object. */
    public Optional<Token> nameBehind(Token verb) {
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

    /** The phrase behind a noun and its genitive that begins with a preposition, whatever its tree hangs it on. */
    public Optional<Token> phraseBehind(Token noun, String preposition) {
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
}
