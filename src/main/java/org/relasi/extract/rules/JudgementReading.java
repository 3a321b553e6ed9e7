package org.relasi.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relasi.extract.RelationType;
import org.relasi.extract.phrases.Arguments;
import org.relasi.extract.phrases.Obliques;
import org.relasi.extract.phrases.Phrases;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** The judgements that one verb of saying or judging reports. */
final class JudgementReading {

    private static final int DEEPEST = 3;
    private static final List<String> PREDICATES = List.of(
            Deprel.OBJ,
            Deprel.AMOD,
            Deprel.NMOD,
            Deprel.XCOMP,
            Deprel.CONJ,
            Deprel.COMPOUND,
            Deprel.CCOMP,
            Deprel.FLAT);

    private final Scene scene;
    private final Sentence sentence;
    private final Token verb;
    private final Arguments arguments;
    private final Obliques obliques;
    private final Phrases phrases;

    JudgementReading(Scene scene, Token verb) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.verb = verb;
        this.arguments = new Arguments(sentence, scene.lexicon());
        this.obliques = new Obliques(sentence, scene.lexicon());
        this.phrases = new Phrases(scene);
    }

    List<Finding> findings() {
        Set<Integer> judges = phrases.participants(arguments.doers(verb));
        List<Finding> found = new ArrayList<>();
        for (Token clause : judges.isEmpty() ? List.<Token>of() : clauses()) {
            List<Token> words = new ArrayList<>();
            collect(clause, words, DEEPEST);
            relation(words).ifPresent(type -> found.addAll(pair(type, judges, clause)));
        }
        return found;
    }

    /** What is said: a clause under the verb, the one that it is put into, or what the object is said to be. */
    private List<Token> clauses() {
        List<Token> clauses = new ArrayList<>(
                sentence.dependents(verb).stream().filter(this::isSaid).toList());
        if (verb.isDeprel(Deprel.PARATAXIS)) {
            sentence.head(verb).ifPresent(clauses::add);
        }
        arguments.undergoers(verb).forEach(object -> clauses.addAll(behind(object)));
        return clauses;
    }

    private boolean isSaid(Token dependent) {
        if (dependent.isDeprel(Deprel.CCOMP) || dependent.isDeprel(Deprel.PARATAXIS)) {
            return true;
        }
        boolean named = Stream.of(Deprel.XCOMP, Deprel.ADVCL, Deprel.OBL).anyMatch(dependent::isDeprel);
        return named
                && dependent.id() > verb.id()
                && obliques.marker(dependent)
                        .map(mark -> scene.lexicon().has("titleAnnouncers", mark))
                        .orElse(!dependent.isDeprel(Deprel.OBL));
    }

    /** <i>menyebut China bertanggung jawab, menyebut Hamas sebagai kelompok teroris, calling it “arbitrary”</i>. */
    private List<Token> behind(Token object) {
        return sentence.dependents(object).stream()
                .filter(token -> token.id() > object.id())
                .filter(token -> token.isDeprel(Deprel.AMOD)
                        || token.isDeprel(Deprel.NMOD) && obliques.isMarked(token, "titleAnnouncers"))
                .toList();
    }

    private void collect(Token word, List<Token> words, int depth) {
        words.add(word);
        if (depth > 0) {
            sentence.dependents(word).stream()
                    .filter(token -> PREDICATES.stream().anyMatch(token::isDeprel))
                    .filter(token -> sentence.nameAt(token).isEmpty())
                    .forEach(token -> collect(token, words, depth - 1));
        }
    }

    private Optional<RelationType> relation(List<Token> words) {
        if (words.stream().anyMatch(this::isUnsaid)) {
            return Optional.empty();
        }
        return Stream.of(
                        Map.entry("judgement.wrongdoing", RelationType.ACCUSES),
                        Map.entry("judgement.bad", RelationType.CRITICIZES),
                        Map.entry("judgement.good", RelationType.PRAISES))
                .filter(kind -> words.stream().anyMatch(word -> scene.lexicon().has(kind.getKey(), word)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean isUnsaid(Token word) {
        return sentence.dependents(word).stream()
                .anyMatch(token -> scene.lexicon().has("negation", token)
                        || token.isDeprel(Deprel.MARK) && scene.lexicon().has("conditional", token));
    }

    private List<Finding> pair(RelationType type, Set<Integer> judges, Token clause) {
        List<Token> subjects = sentence.dependents(clause, Deprel.NSUBJ);
        List<Token> judged = subjects.isEmpty() ? arguments.undergoers(verb) : subjects;
        List<Finding> found = new ArrayList<>();
        for (Token head : judged) {
            List<Integer> named = phrases.participants(head);
            List<Integer> targets = new ArrayList<>(named.isEmpty() ? phrases.owners(head) : named);
            if (targets.isEmpty() && scene.canBeTarget(type, EntityType.EVENT)) {
                phrases.event(head).ifPresent(targets::add);
            }
            List<String> clues = List.of("target=" + (named.isEmpty() ? "owner" : "itself"), "link=" + clause.deprel());
            for (int judge : EachToEach.isSaid(judges.size(), targets.size()) ? judges : Set.<Integer>of()) {
                targets.stream()
                        .filter(target -> scene.fits(type, judge, target))
                        .map(target -> new Finding(
                                        type, judge, target, verb, verb.id(), JudgementRule.NAME, clues, Map.of())
                                .between(phrases.word(judge), phrases.word(target)))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
