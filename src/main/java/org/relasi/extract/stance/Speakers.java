package org.relasi.extract.stance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.phrases.Arguments;
import org.relasi.extract.phrases.Phrases;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * Finds whose words a predicate stands among where no clause says so: inside quotation marks, beside a clause that is put
 * in, or under <i>menurut X</i>.
 */
final class Speakers {

    private static final int DEEPEST = 8;

    private final Scene scene;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final Quotation quotation;

    Speakers(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.lexicon = scene.lexicon();
        this.phrases = new Phrases(scene);
        this.quotation = new Quotation(sentence);
    }

    Optional<Integer> of(Token predicate) {
        return quoted(predicate).or(() -> reporter(predicate)).or(this::source);
    }

    /** Who is the doer of a verb of saying. */
    Optional<Integer> ofVerb(Token verb) {
        return new Arguments(sentence, lexicon)
                .doers(verb).stream()
                        .flatMap(head -> phrases.participants(head).stream())
                        .filter(id -> scene.cast().type(id).isActor())
                        .findFirst();
    }

    /** Whether a clause that is put in says that somebody says so, whoever it is: <i>…, officials said</i>. */
    boolean isReported(Token predicate) {
        Optional<Token> at = Optional.of(predicate);
        for (int depth = 0; at.isPresent() && depth < DEEPEST; depth++) {
            boolean reported = putIn(at.get())
                    .anyMatch(verb -> lexicon.has("speech", verb)
                            && !sentence.dependents(verb, Deprel.NSUBJ).isEmpty()
                            && !isUnder(predicate, verb));
            if (reported) {
                return true;
            }
            at = sentence.head(at.get());
        }
        return false;
    }

    /** Clauses put into another, which trees also call joined where a comma is all that joins them: <i>…, Peru has said</i>. */
    private Stream<Token> putIn(Token predicate) {
        Stream<Token> joined = sentence.dependents(predicate, Deprel.CONJ).stream()
                .filter(verb -> verb.id() == lastWord()
                        && sentence.dependents(verb, Deprel.CC).isEmpty());
        return Stream.concat(sentence.dependents(predicate, Deprel.PARATAXIS).stream(), joined);
    }

    private int lastWord() {
        int id = sentence.tokens().size();
        while (id > 1 && sentence.token(id).is(Upos.PUNCT)) {
            id--;
        }
        return id;
    }

    private Optional<Integer> quoted(Token predicate) {
        return quotation.holds(predicate)
                ? sentence.tokens().stream()
                        .filter(token -> lexicon.has("speech", token) && !quotation.holds(token))
                        .flatMap(token -> ofVerb(token).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Who speaks in a clause that is put in: <i>the police, a spokesman said, detained …</i>. */
    private Optional<Integer> reporter(Token predicate) {
        Optional<Token> at = Optional.of(predicate);
        for (int depth = 0; at.isPresent() && depth < DEEPEST; depth++) {
            Optional<Integer> speaker = putIn(at.get())
                    .filter(verb -> lexicon.has("speech", verb) && !isUnder(predicate, verb))
                    .flatMap(verb -> ofVerb(verb).stream())
                    .findFirst();
            if (speaker.isPresent()) {
                return speaker;
            }
            at = sentence.head(at.get());
        }
        return Optional.empty();
    }

    /** Whether a word is another or stands in its clause: <i>kata Badr saat berbicara di Manama</i>. */
    private boolean isUnder(Token word, Token verb) {
        Optional<Token> at = Optional.of(word);
        for (int depth = 0; at.isPresent() && depth < DEEPEST; depth++) {
            if (at.get().equals(verb)) {
                return true;
            }
            at = sentence.head(at.get());
        }
        return false;
    }

    /** Who stands after <i>menurut</i>, or after the two words <i>according to</i>. */
    private Optional<Integer> source() {
        return sentence.tokens().stream()
                .flatMap(token -> behind(token).stream())
                .flatMap(head -> phrases.participants(head).stream())
                .findFirst();
    }

    private Optional<Token> behind(Token token) {
        if (token.isDeprel(Deprel.CASE) && lexicon.has("speechPrepositions", token)) {
            return sentence.head(token);
        }
        return opensSource(token)
                ? sentence.tokens().stream()
                        .skip(token.id() + 1L)
                        .takeWhile(other -> !other.is(Upos.PUNCT))
                        .filter(other -> sentence.nameAt(other).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private boolean opensSource(Token token) {
        if (token.id() == sentence.tokens().size()) {
            return false;
        }
        String words = token.form() + " " + sentence.token(token.id() + 1).form();
        return lexicon.list("speechPrepositions").contains(words.toLowerCase(Locale.ROOT));
    }
}
