package org.relasi.extract.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** What a verb is about: the deed in its content clause (<i>threatened to invade SYRIA</i>), or its object. */
public final class Deeds {

    private final Sentence sentence;
    private final Arguments arguments;
    private final Lexicon lexicon;

    public Deeds(Scene scene, Arguments arguments) {
        this.sentence = scene.sentence();
        this.lexicon = scene.lexicon();
        this.arguments = arguments;
    }

    /** The phrases of the deed, its objects first: <i>promised to send aid to INDONESIA</i>. */
    public List<Token> parts(Token verb) {
        List<Token> found = new ArrayList<>();
        clauses(verb)
                .filter(clause -> !lexicon.has("speech", clause) && isOwn(clause))
                .forEach(clause -> {
                    List<Token> objects = arguments.undergoers(clause);
                    found.addAll(objects);
                    Stream.concat(objects.stream(), Stream.of(clause))
                            .flatMap(part -> sentence.dependents(part).stream())
                            .filter(token -> token.isDeprel(Deprel.OBL) || token.isDeprel(Deprel.NMOD))
                            // resume imports of fruit from LEBANON
                            .flatMap(phrase ->
                                    Stream.concat(Stream.of(phrase), sentence.dependents(phrase, Deprel.NMOD).stream()))
                            .forEach(found::add);
                });
        return found;
    }

    /** The content clauses of a verb, or of its object: <i>expressed its willingness to negotiate</i>. */
    private Stream<Token> clauses(Token verb) {
        Stream<Token> ofObject = arguments.undergoers(verb).stream()
                .flatMap(object -> sentence.dependents(object, Deprel.ACL).stream())
                .filter(clause -> !sentence.dependents(clause, Deprel.MARK).isEmpty());
        return Stream.concat(arguments.contents(verb).stream(), ofObject);
    }

    /** Phrases, and whom a border among them is shared with: <i>along the border with GEORGIA</i>. */
    public List<Token> withNeighbours(List<Token> phrases) {
        List<Token> all = new ArrayList<>(phrases);
        phrases.stream()
                .filter(phrase -> lexicon.has("nominals.border", phrase))
                .forEach(border -> all.addAll(sentence.dependents(border, Deprel.NMOD)));
        return all;
    }

    /** Whether the deed is that of the subject, not one of somebody else: <i>denied that SYRIA attacked Israel</i>. */
    private boolean isOwn(Token clause) {
        return sentence.dependents(clause, Deprel.NSUBJ).stream().allMatch(subject -> subject.is(Upos.PRON));
    }

    /**
     * Whether the object of a verb, or the subject of its passive, is one of some nouns; of a verb without an object, any of
     * its phrases (<i>agreed to a CEASEFIRE</i>).
     */
    public boolean hasObject(Lexicon.Hit hit, Set<String> nouns) {
        List<Token> objects = new ArrayList<>(arguments.undergoers(hit.token()));
        for (int id = hit.token().id() + 1; id <= hit.last(); id++) {
            objects.addAll(sentence.dependents(sentence.token(id), Deprel.OBJ));
        }
        if (objects.isEmpty()) {
            objects.addAll(sentence.dependents(hit.token(), Deprel.OBL));
        }
        return objects.stream().flatMap(this::conjuncts).anyMatch(object -> isOne(object, nouns));
    }

    /** Whether a phrase is itself the object that a frame asks for: <i>seized two VESSELS of Vietnam</i>. */
    public boolean isObject(Set<String> nouns, Token head) {
        return !nouns.isEmpty() && isOne(head, nouns);
    }

    /** Whether one of some nouns is an object of a verb, or hangs on it with a preposition. */
    boolean isBeside(Lexicon.Hit hit, Set<String> nouns) {
        return !nouns.isEmpty()
                && (hasObject(hit, nouns)
                        || Stream.of(Deprel.OBL, Deprel.XCOMP, Deprel.COMPOUND)
                                .flatMap(relation -> sentence.dependents(hit.token(), relation).stream())
                                .anyMatch(phrase -> isOne(phrase, nouns)));
    }

    private boolean isOne(Token noun, Set<String> nouns) {
        return nouns.contains(lexicon.key(noun))
                || nouns.contains(noun.lemma())
                || nouns.contains(withWordBefore(noun));
    }

    /** <i>chemical weapon</i>. */
    private String withWordBefore(Token noun) {
        String before = noun.id() == 1 ? "" : lexicon.key(sentence.token(noun.id() - 1));
        return before + " " + lexicon.key(noun);
    }

    private Stream<Token> conjuncts(Token head) {
        return Stream.concat(Stream.of(head), sentence.dependents(head, Deprel.CONJ).stream());
    }
}
