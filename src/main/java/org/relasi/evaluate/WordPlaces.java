package org.relasi.evaluate;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.TreePath;

/** Where somebody stands from a word, told as coarsely as rules look for doer and undergoer there. */
record WordPlaces(Sentence sentence, Lexicon lexicon) {

    private static final Set<String> INSIDE = Set.of("conj", "appos", "flat", "compound", "nmod");

    /** A clause without a subject of its own has that of the clause over it. */
    private static final Pattern SHARED_SUBJECT =
            Pattern.compile("^(?:(?:advcl|ccomp|xcomp|conj)(?::\\w+)?\\^ )+(?=nsubj)");

    /** The way in the tree, with the preposition there; empty where it is long. */
    Optional<String> of(Token trigger, Token to) {
        Token top = top(to, Set.copyOf(sentence.upward(trigger)));
        String path = TreePath.of(sentence, trigger, top);
        if (path.equals(TreePath.FAR)) {
            return Optional.empty();
        }
        String place = SHARED_SUBJECT.matcher(path).replaceFirst("");
        return Optional.of(preposition(top)
                .map(preposition -> place + "(" + lexicon.key(preposition) + ")")
                .orElse(place));
    }

    /** The head of the phrase: the first of several in a row, who is the owner of what is named there. */
    private Token top(Token to, Set<Token> over) {
        Token top = to;
        while (top.head() != 0
                && !over.contains(sentence.token(top.head()))
                && INSIDE.contains(relation(top))
                && (!relation(top).equals("nmod") || preposition(top).isEmpty())) {
            top = sentence.token(top.head());
        }
        return top;
    }

    private static String relation(Token token) {
        return token.deprel().replaceFirst(":.*", "");
    }

    private Optional<Token> preposition(Token token) {
        return sentence.dependents(token, Deprel.CASE).stream().findFirst();
    }
}
