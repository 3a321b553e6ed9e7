package org.relasi.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * What several do with one another: <i>Vietnam and the United States signed a trade agreement</i>, <i>talks between India
 * and Pakistan</i>.
 */
final class MutualRule implements Rule {

    private static final double CONFIDENCE = 0.7;

    @Override
    public List<Finding> read(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (Lexicon.Hit hit : scene.lexicon().verbs(scene.sentence())) {
            Token verb = hit.token();
            boolean denied = scene.sentence().dependents(verb).stream()
                    .anyMatch(token -> scene.lexicon().has("negation", token));
            if (verb.is(Upos.VERB) && !denied) {
                findings.addAll(ofVerb(scene, hit));
            }
        }
        for (Lexicon.Hit hit : scene.lexicon().nouns(scene.sentence())) {
            Token noun = hit.token();
            if (noun.is(Upos.NOUN) && scene.sentence().nameAt(noun).isEmpty()) {
                findings.addAll(ofNoun(scene, hit));
            }
        }
        return findings;
    }

    private static List<Finding> ofVerb(Scene scene, Lexicon.Hit hit) {
        Arguments arguments = new Arguments(scene.sentence(), scene.lexicon());
        List<Token> doers = arguments.subjects(hit.token());
        for (Frame frame : hit.frames()) {
            boolean fits = frame.with().isEmpty() || new Deeds(scene, arguments).hasObject(hit, frame.with());
            boolean others = frame.targets().stream()
                    .filter(place -> !place.equals(Frame.OBJECT))
                    .anyMatch(place -> !actors(scene, arguments.obliques(hit.token(), place))
                            .isEmpty());
            boolean object = !actors(scene, arguments.undergoers(hit.token())).isEmpty();
            if (isMutual(scene, frame) && fits && !others && !object && !arguments.isPassive(hit.token())) {
                return pairs(scene, frame, hit, actors(scene, doers));
            }
        }
        return List.of();
    }

    private static List<Finding> ofNoun(Scene scene, Lexicon.Hit hit) {
        Sentence sentence = scene.sentence();
        Arguments arguments = new Arguments(sentence, scene.lexicon());
        for (Frame frame : hit.frames()) {
            Set<Integer> actors = new LinkedHashSet<>();
            for (Token phrase : sentence.dependents(hit.token(), Deprel.NMOD)) {
                boolean between = arguments
                        .marker(phrase)
                        .filter(mark -> scene.lexicon().has("between", mark))
                        .isPresent();
                if (between) {
                    actors.addAll(actors(scene, List.of(phrase)));
                }
            }
            if (isMutual(scene, frame)) {
                return pairs(scene, frame, hit, actors);
            }
        }
        return List.of();
    }

    private static boolean isMutual(Scene scene, Frame frame) {
        return scene.relations().relation(frame.type()).symmetric() && frame.type() != RelationType.LINKED_TO;
    }

    private static Set<Integer> actors(Scene scene, List<Token> heads) {
        Phrases phrases = new Phrases(scene);
        Set<Integer> actors = new LinkedHashSet<>();
        heads.forEach(head -> actors.addAll(phrases.participants(head)));
        actors.removeIf(id -> !scene.cast().type(id).isActor());
        return actors;
    }

    private static List<Finding> pairs(Scene scene, Frame frame, Lexicon.Hit hit, Set<Integer> actors) {
        List<Integer> all = List.copyOf(actors);
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (scene.fits(frame.type(), all.get(i), all.get(j))) {
                    found.add(new Finding(
                                    frame.type(),
                                    all.get(i),
                                    all.get(j),
                                    hit.token(),
                                    hit.last(),
                                    "mutual",
                                    CONFIDENCE,
                                    Map.of())
                            .coded(frame.cameo()));
                }
            }
        }
        return found;
    }
}
