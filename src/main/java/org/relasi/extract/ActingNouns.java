package org.relasi.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** Nouns of those who act for a state: <i>Israeli warplanes</i>, <i>pasukan Rusia</i> do what the state does. */
final class ActingNouns {

    private final Scene scene;
    private final Sentence sentence;

    ActingNouns(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** Who a noun's phrase names, where the noun is of those who act for a state or an organization. */
    List<Integer> principals(Token noun) {
        if (!scene.lexicon().has("actsForState", noun)) {
            return List.of();
        }
        List<Integer> named = named(noun, "principalMarkers");
        return named.isEmpty() ? namedBefore(noun) : named;
    }

    /** <i>U.N. weapons inspectors</i>: the name that hangs on a word of the compound. */
    private List<Integer> namedBefore(Token noun) {
        return sentence.dependents(noun, Deprel.COMPOUND).stream()
                .flatMap(word -> named(word, "principalMarkers").stream())
                .toList();
    }

    /** Who a noun's phrase names, where the noun is of what a state has: <i>a British tanker</i>. */
    Optional<Integer> owner(Token noun) {
        return scene.lexicon().has("belongsToState", noun)
                ? named(noun, "sharedWith").stream().findFirst()
                : Optional.empty();
    }

    /** The name or demonym beside a noun, or behind one of some prepositions. */
    private List<Integer> named(Token noun, String prepositions) {
        return sentence.dependents(noun).stream()
                .filter(token -> token.isDeprel("nmod:poss")
                        || sentence.dependents(token, Deprel.CASE).stream()
                                        .allMatch(mark -> scene.lexicon().has(prepositions, mark))
                                && Stream.of(Deprel.AMOD, Deprel.COMPOUND, Deprel.NMOD, Deprel.FLAT)
                                        .anyMatch(token::isDeprel))
                .flatMap(token -> Stream.concat(Stream.of(token), sentence.dependents(token, Deprel.CONJ).stream()))
                .flatMap(token -> sentence.nameAt(token).stream())
                .flatMap(name -> scene.cast().of(sentence, name).stream())
                .filter(id -> scene.cast().type(id) == EntityType.STATE
                        || scene.cast().type(id) == EntityType.ORGANIZATION)
                .toList();
    }
}
