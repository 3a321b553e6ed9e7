package org.relasi.extract.phrases;

import java.util.List;
import java.util.Optional;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** Finds the person whom nouns introduce: <i>Presiden Kolombia Gustavo Petro, mantan direktur John Ratcliffe</i>. */
final class Introductions {

    private static final int DEEPEST_INTRODUCTION = 3;
    private static final List<String> INTRODUCTIONS = List.of(Deprel.APPOS, Deprel.FLAT, Deprel.COMPOUND);

    private final Scene scene;
    private final Sentence sentence;

    Introductions(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** The person in the phrase of a noun. */
    Optional<Integer> of(Token head) {
        return introduced(head, DEEPEST_INTRODUCTION);
    }

    private Optional<Integer> introduced(Token head, int depth) {
        if (depth == 0 || scene.lexicon().has("nominals.kin", head)) {
            return Optional.empty();
        }
        for (Token dependent : sentence.dependents(head)) {
            boolean near = INTRODUCTIONS.stream().anyMatch(dependent::isDeprel)
                    || introduces(head) && dependent.isDeprel(Deprel.NMOD);
            if (!near || !sentence.dependents(dependent, Deprel.CASE).isEmpty()) {
                continue;
            }
            Optional<NameSpan> name = sentence.nameAt(dependent);
            Optional<Integer> person = name.isPresent()
                    ? name.filter(span -> span.type() == EntityType.PERSON)
                            .flatMap(span -> scene.cast().of(sentence, span))
                    : introduced(dependent, depth - 1);
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    /** Whether a noun's bare genitive can be the person that it introduces: <i>mantan X, pengusaha X</i>. */
    private boolean introduces(Token noun) {
        return scene.lexicon().has("former", noun)
                || scene.lexicon().has("nominals.person", noun)
                || noun.hasFeat("NounType", "Office");
    }
}
