package org.relasi.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * A noun of the lexicon with its doer and undergoer: <i>tuduhan AS terhadap Rusia</i>; carried by a light verb:
 * <i>AS menjatuhkan sanksi kepada Rusia</i>, <i>Rusia menuai kecaman dari AS</i>.
 */
final class NominalRule implements Rule {

    private static final String LIGHT = "light-verb";
    private static final String PLAIN = "nominal";
    private static final String BETWEEN = "between";

    @Override
    public List<Finding> read(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (Lexicon.Hit hit : scene.lexicon().nouns(scene.sentence())) {
            boolean noun =
                    (hit.token().is(Upos.NOUN) || hit.last() > hit.token().id())
                            && scene.sentence().nameAt(hit.token()).isEmpty();
            if (noun) {
                findings.addAll(new NounReading(scene, hit).findings());
            }
        }
        return findings;
    }

    /** The reading of one noun. */
    private static final class NounReading {

        private final Scene scene;
        private final Sentence sentence;
        private final Lexicon.Hit hit;
        private final Token noun;
        private final Arguments arguments;
        private final Phrases phrases;
        private final Optional<Token> governor;
        private String reach = "direct";

        NounReading(Scene scene, Lexicon.Hit hit) {
            this.scene = scene;
            this.sentence = scene.sentence();
            this.hit = hit;
            this.noun = head(scene.sentence(), hit);
            this.arguments = new Arguments(sentence, scene.lexicon());
            this.phrases = new Phrases(scene);
            this.governor = sentence.head(noun).filter(head -> head.is(Upos.VERB));
        }

        /** <i>hunger STRIKE</i>, <i>KERJA sama</i>: the word of the noun that the others hang on. */
        private static Token head(Sentence sentence, Lexicon.Hit hit) {
            Token head = hit.token();
            while (head.head() > head.id() && head.head() <= hit.last()) {
                head = sentence.token(head.head());
            }
            return head;
        }

        List<Finding> findings() {
            for (Frame frame : hit.frames()) {
                List<Finding> found = read(frame);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }

        private List<Finding> read(Frame frame) {
            if (frame.type() == RelationType.HOLDS_POSITION || frame.type() == RelationType.MEMBER_OF) {
                return List.of();
            }
            Optional<Token> light = governor.filter(
                    verb -> frame.light() && isObjectOf(verb) && scene.lexicon().has("lightVerbs", verb));
            Optional<Token> receiving =
                    governor.filter(verb -> isObjectOf(verb) && scene.lexicon().has("receivingVerbs", verb));
            Set<Integer> sources = prepositional(frame.sources());
            Set<Integer> targets = prepositional(frame.targets());
            boolean possessorActs = !frame.genitiveIsObject() || frame.sources().contains(Frame.POSSESSIVE);
            (possessorActs ? sources : targets).addAll(participants(arguments.possessors(noun)));
            (frame.genitiveIsObject() ? targets : sources).addAll(participants(arguments.genitives(noun)));
            light.ifPresent(verb -> {
                sources.addAll(participants(arguments.doers(verb)));
                frame.targets().forEach(place -> targets.addAll(participants(arguments.obliques(verb, place))));
                if (targets.isEmpty()) {
                    targets.addAll(participants(sentence.dependents(verb, Deprel.IOBJ)));
                    targets.addAll(participants(towards(verb)));
                }
            });
            receiving.filter(verb -> light.isEmpty()).ifPresent(verb -> {
                targets.addAll(participants(arguments.subjects(verb)));
                frame.sources().forEach(place -> sources.addAll(participants(arguments.obliques(verb, place))));
            });
            reach = targets.isEmpty() ? "behind" : "direct";
            if (targets.isEmpty()) {
                targets.addAll(ownersBehind(frame));
            }
            if (sources.isEmpty() && frame.genitiveIsObject()) {
                sources.addAll(participants(bearers()));
            }
            List<Finding> found =
                    pair(frame, sources, targets, light.isPresent() || receiving.isPresent() ? LIGHT : PLAIN);
            if (found.isEmpty() && light.isPresent()) {
                found = eachWithEach(frame, sources);
            }
            return found.isEmpty() ? between(frame) : found;
        }

        /** Phrases of a light verb with a preposition that says at whom: <i>aimed his criticism at Obama</i>. */
        private List<Token> towards(Token verb) {
            return scene.lexicon().words().getOrDefault("towards", Set.of()).stream()
                    .sorted()
                    .flatMap(place -> arguments.obliques(verb, place).stream())
                    .toList();
        }

        /** Undergoers that are only named inside their phrase, or behind the noun whatever its tree says. */
        private Set<Integer> ownersBehind(Frame frame) {
            Set<Integer> ids = new LinkedHashSet<>();
            for (String place : frame.targets()) {
                arguments.direct(noun, place).forEach(head -> ids.addAll(phrases.owners(head)));
                if (ids.isEmpty()) {
                    arguments.phraseBehind(noun, place).ifPresent(head -> ids.addAll(phrases.participants(head)));
                }
            }
            return ids;
        }

        /** Of whom a noun is said: <i>Russia is an ally of X; Navalny, a critic of X</i>. */
        private List<Token> bearers() {
            if (!sentence.dependents(noun, Deprel.COP).isEmpty()) {
                return arguments.subjects(noun);
            }
            return noun.isDeprel(Deprel.APPOS) ? sentence.head(noun).stream().toList() : List.of();
        }

        /** <i>perjanjian antara Thailand dan Kamboja</i>: each with each. */
        private List<Finding> between(Frame frame) {
            Set<Integer> parties = new LinkedHashSet<>();
            scene.lexicon().words().getOrDefault("between", Set.of()).forEach(place -> {
                parties.addAll(participants(arguments.direct(noun, place)));
                arguments.phraseBehind(noun, place).ifPresent(head -> parties.addAll(phrases.participants(head)));
            });
            return eachWithEach(frame, parties);
        }

        /** <i>Israel dan Hamas menjalani perundingan</i>. */
        private List<Finding> eachWithEach(Frame frame, Set<Integer> parties) {
            List<Finding> found = new ArrayList<>();
            if (!scene.relations().relation(frame.type()).symmetric()) {
                return found;
            }
            List<Integer> all = List.copyOf(parties);
            for (int i = 0; i < all.size(); i++) {
                found.addAll(
                        pair(frame, Set.of(all.get(i)), new LinkedHashSet<>(all.subList(i + 1, all.size())), BETWEEN));
            }
            return found;
        }

        private boolean isObjectOf(Token verb) {
            return noun.head() == verb.id()
                    && (noun.isDeprel(Deprel.OBJ) || noun.isDeprel(Deprel.NSUBJ_PASS) || arguments.isPassive(verb));
        }

        private Set<Integer> prepositional(List<String> places) {
            Set<Integer> ids = new LinkedHashSet<>();
            for (String place : places) {
                if (!place.equals(Frame.GENITIVE) && !place.equals(Frame.POSSESSIVE)) {
                    ids.addAll(participants(arguments.direct(noun, place)));
                }
            }
            return ids;
        }

        private Set<Integer> participants(List<Token> heads) {
            Set<Integer> ids = new LinkedHashSet<>();
            heads.forEach(head -> ids.addAll(phrases.participants(head)));
            return ids;
        }

        private List<Finding> pair(Frame frame, Set<Integer> sources, Set<Integer> targets, String rule) {
            List<Finding> found = new ArrayList<>();
            for (int source : sources) {
                for (int target : targets) {
                    if (scene.fits(frame.type(), source, target) && scene.cast().type(source) != EntityType.EVENT) {
                        List<String> clues = List.of(
                                "source=" + phrases.wording(source),
                                "target=" + phrases.wording(target),
                                "reach=" + reach);
                        found.add(new Finding(frame.type(), source, target, noun, hit.last(), rule, clues, Map.of())
                                .coded(frame.cameo()));
                    }
                }
            }
            return found;
        }
    }
}
