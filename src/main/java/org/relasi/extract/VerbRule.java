package org.relasi.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** A verb of the lexicon with its doer and undergoer: <i>Rusia menuduh Barat</i>, <i>Barat dituduh oleh Rusia</i>. */
final class VerbRule implements Rule {

    private static final double SURE = 0.8;
    /** The undergoer is not the phrase itself but who it belongs to: <i>mengkritik kebijakan Petro</i>. */
    private static final double BY_OWNER = 0.6;

    @Override
    public List<Finding> read(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        int used = 0;
        for (Lexicon.Hit hit : scene.lexicon().verbs(scene.sentence())) {
            boolean verb = hit.token().is(Upos.VERB) || hit.last() > hit.token().id();
            if (verb && hit.token().id() > used) {
                List<Finding> found = new VerbReading(scene, hit).findings();
                findings.addAll(found);
                used = found.isEmpty() ? used : hit.last();
            }
        }
        return findings;
    }

    /** The reading of one verb. */
    private static final class VerbReading {

        private final Scene scene;
        private final Sentence sentence;
        private final Lexicon.Hit hit;
        private final Arguments arguments;
        private final Phrases phrases;
        private final Deeds deeds;

        VerbReading(Scene scene, Lexicon.Hit hit) {
            this.scene = scene;
            this.sentence = scene.sentence();
            this.hit = hit;
            this.arguments = new Arguments(sentence, scene.lexicon());
            this.phrases = new Phrases(scene);
            this.deeds = new Deeds(scene, arguments);
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
            if (!frame.with().isEmpty() && !deeds.hasObject(hit, frame.with())) {
                return List.of();
            }
            Set<Integer> sources = sources(frame);
            if (sources.isEmpty() && !doerIsUnknown(frame)) {
                return List.of();
            }
            for (String place : frame.targets()) {
                List<Token> heads = targets(place);
                Set<Integer> targets = accepted(frame.type(), heads);
                double confidence = SURE;
                if (targets.isEmpty()) {
                    targets = owned(frame.type(), heads);
                    confidence = BY_OWNER;
                }
                List<Finding> found = pair(frame, sources, targets, confidence);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }

        private boolean doerIsUnknown(Frame frame) {
            return arguments.isPassive(hit.token())
                    && arguments.doers(hit.token()).isEmpty()
                    && scene.lexicon().events().containsKey(frame.type());
        }

        private List<Token> targets(String place) {
            Token verb = hit.token();
            return switch (place) {
                case Frame.OBJECT -> objects(verb);
                case Frame.SUBJECT -> arguments.subjects(verb);
                case Frame.DEED -> deeds.undergoers(verb);
                case Frame.CLAUSE ->
                    sentence.dependents(verb, Deprel.CCOMP).stream()
                            .flatMap(clause -> arguments.subjects(clause).stream())
                            .toList();
                default -> obliques(verb, place);
            };
        }

        private List<Token> objects(Token verb) {
            List<Token> objects = arguments.undergoers(verb);
            return objects.isEmpty() && hit.last() > verb.id() ? dependentsOf(Deprel.OBJ) : objects;
        }

        /** Dependents of any word of a phrase of several words. */
        private List<Token> dependentsOf(String relation) {
            List<Token> found = new ArrayList<>();
            for (int id = hit.token().id(); id <= hit.last(); id++) {
                sentence.dependents(sentence.token(id), relation).stream()
                        .filter(token -> token.id() > hit.last())
                        .forEach(found::add);
            }
            return found;
        }

        private List<Token> obliques(Token verb, String preposition) {
            List<Token> found = new ArrayList<>(arguments.obliques(verb, preposition));
            for (int id = verb.id() + 1; id <= hit.last(); id++) {
                found.addAll(arguments.obliques(sentence.token(id), preposition));
            }
            return found;
        }

        private Set<Integer> sources(Frame frame) {
            Set<Integer> sources = new LinkedHashSet<>();
            for (String place : frame.sources()) {
                List<Token> heads = place.equals(Frame.SUBJECT)
                        ? arguments.subjects(hit.token())
                        : place.equals(Frame.OBJECT) ? objects(hit.token()) : obliques(hit.token(), place);
                heads.forEach(head -> sources.addAll(phrases.participants(head)));
            }
            if (sources.isEmpty()) {
                boolean doerIsSubject = !frame.takesObject()
                        && frame.sources().isEmpty()
                        && !frame.targets().contains(Frame.SUBJECT);
                List<Token> heads = doerIsSubject ? arguments.subjects(hit.token()) : arguments.doers(hit.token());
                heads.forEach(head -> sources.addAll(phrases.participants(head)));
            }
            if (sources.isEmpty() && !frame.with().isEmpty() && arguments.isPassive(hit.token())) {
                // Russian troops were put on alert: nobody else puts them so
                ActingNouns nouns = new ActingNouns(scene);
                arguments.undergoers(hit.token()).forEach(noun -> sources.addAll(nouns.principals(noun)));
            }
            sources.removeIf(id -> !scene.canBeSource(frame.type(), id));
            return sources;
        }

        private Set<Integer> accepted(RelationType type, List<Token> heads) {
            Set<Integer> ids = new LinkedHashSet<>();
            for (Token head : heads) {
                List<Integer> named = phrases.participants(head).stream()
                        .filter(id -> scene.canBeTarget(type, scene.cast().type(id)))
                        .toList();
                ids.addAll(named);
            }
            return ids;
        }

        private Set<Integer> owned(RelationType type, List<Token> heads) {
            Set<Integer> ids = new LinkedHashSet<>();
            for (Token head : heads) {
                phrases.owners(head).stream()
                        .filter(id -> scene.canBeTarget(type, scene.cast().type(id)))
                        .forEach(ids::add);
                if (ids.isEmpty() && scene.canBeTarget(type, EntityType.EVENT)) {
                    phrases.event(head).ifPresent(ids::add);
                }
            }
            return ids;
        }

        private List<Finding> pair(Frame frame, Set<Integer> sources, Set<Integer> targets, double confidence) {
            List<Finding> found = new ArrayList<>();
            boolean doerUnknown = sources.isEmpty();
            for (int target : targets) {
                if (doerUnknown) {
                    found.add(finding(frame, null, target, confidence));
                }
                for (int source : sources) {
                    if (scene.fits(frame.type(), source, target)) {
                        found.add(finding(frame, source, target, confidence));
                    }
                }
            }
            return found;
        }

        private Finding finding(Frame frame, @Nullable Integer source, int target, double confidence) {
            String rule = arguments.isPassive(hit.token()) ? "passive-verb" : "active-verb";
            return new Finding(frame.type(), source, target, hit.token(), hit.last(), rule, confidence, Map.of())
                    .coded(frame.cameo());
        }
    }
}
