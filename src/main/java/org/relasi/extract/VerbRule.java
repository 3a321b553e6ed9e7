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

    private static final int LONGEST_HEADLINE = 16;
    private static final String ITSELF = "itself";
    /** The undergoer is not the phrase itself but who it belongs to: <i>mengkritik kebijakan Petro</i>. */
    private static final String OWNER = "owner";

    private static final String EACH = "each";

    @Override
    public List<Finding> read(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        int used = 0;
        for (Lexicon.Hit hit : scene.lexicon().verbs(scene.sentence())) {
            boolean verb = hit.token().is(Upos.VERB) || hit.last() > hit.token().id() || isHeadlineVerb(scene, hit);
            if (verb && hit.token().id() > used) {
                List<Finding> found = new VerbReading(scene, hit).findings();
                findings.addAll(found);
                used = found.isEmpty() ? used : hit.last();
            }
        }
        return findings;
    }

    /**
     * <i>KPK Tahan Komisaris PT X</i>: in a headline a bare stem between two names is a verb, which taggers that learnt from
     * whole sentences take for a noun.
     */
    private static boolean isHeadlineVerb(Scene scene, Lexicon.Hit hit) {
        Sentence sentence = scene.sentence();
        Token stem = hit.token();
        boolean headline = sentence.index() == 0 && sentence.tokens().size() <= LONGEST_HEADLINE;
        if (!headline || stem.is(Upos.ADP) || sentence.nameAt(stem).isPresent()) {
            return false;
        }
        Arguments arguments = new Arguments(sentence, scene.lexicon());
        return hit.frames().stream().anyMatch(Frame::takesObject)
                && arguments.nameBefore(stem, true).isPresent()
                && arguments.nameBehind(stem).isPresent();
    }

    /** The reading of one verb. */
    private static final class VerbReading {

        private final Scene scene;
        private final Sentence sentence;
        private final Lexicon.Hit hit;
        private final Arguments arguments;
        private final Phrases phrases;
        private final Deeds deeds;
        private String sourceRoute = "subject";

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
            List<Finding> mutual = mutual(frame, sources);
            if (!mutual.isEmpty()) {
                return mutual;
            }
            for (String place : frame.targets()) {
                List<Token> heads = targets(place);
                Set<Integer> targets = accepted(frame.type(), heads);
                String how = place + "/" + ITSELF;
                if (targets.isEmpty()) {
                    targets = owned(frame.type(), heads);
                    how = place + "/" + OWNER;
                }
                List<Finding> found = pair(frame, sources, targets, how);
                if (!found.isEmpty()) {
                    return withParties(frame, sources, targets, found);
                }
            }
            if (frame.type() == RelationType.DENIES) {
                return denials(frame, sources);
            }
            boolean symmetric = scene.relations().relation(frame.type()).symmetric();
            return symmetric ? eachWithEach(frame, sources) : List.of();
        }

        /** <i>Vietnam and the United States signed a trade agreement</i>: they agree with it, and with each other. */
        private List<Finding> withParties(
                Frame frame, Set<Integer> parties, Set<Integer> targets, List<Finding> found) {
            boolean events = targets.stream().allMatch(id -> scene.cast().type(id) == EntityType.EVENT);
            if (!events || !scene.relations().relation(frame.type()).symmetric()) {
                return found;
            }
            List<Finding> all = new ArrayList<>(found);
            all.addAll(eachWithEach(frame, parties));
            return all;
        }

        /** A denial that names no accuser: of what its clause says was done to somebody, or of an earlier claim. */
        private List<Finding> denials(Frame frame, Set<Integer> sources) {
            List<Token> undergone = new ArrayList<>(targets(Frame.CONTENT));
            undergone.addAll(arguments.namesBehind(hit.token()));
            return sources.stream()
                    .map(source -> {
                        int target = undergone.stream()
                                .flatMap(head -> phrases.participants(head).stream())
                                .filter(id -> scene.fits(frame.type(), source, id))
                                .findFirst()
                                .orElse(Finding.UNKNOWN);
                        return new Finding(
                                frame.type(),
                                source,
                                target,
                                hit.token(),
                                hit.last(),
                                Denials.RULE,
                                List.of(),
                                Map.of());
                    })
                    .toList();
        }

        /** <i>both accuse the other; Rusia dan AS saling menuduh</i>: each does it to each. */
        private List<Finding> mutual(Frame frame, Set<Integer> sources) {
            boolean reciprocal = sentence.dependents(hit.token()).stream()
                    .anyMatch(token -> scene.lexicon().has("pronouns.reciprocal", token));
            return reciprocal && frame.takesObject() ? eachWithEach(frame, sources) : List.of();
        }

        private List<Finding> eachWithEach(Frame frame, Set<Integer> parties) {
            boolean symmetric = scene.relations().relation(frame.type()).symmetric();
            List<Finding> found = new ArrayList<>();
            for (int one : parties) {
                for (int other : parties) {
                    if (scene.fits(frame.type(), one, other) && (!symmetric || one < other)) {
                        found.add(finding(frame, one, other, EACH));
                    }
                }
            }
            return found;
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
                case Frame.CLAUSE ->
                    arguments.clauses(verb).stream()
                            .flatMap(clause -> arguments.subjects(clause).stream())
                            .toList();
                case Frame.CONTENT ->
                    arguments.contents(verb).stream()
                            .flatMap(clause -> arguments.undergoers(clause).stream())
                            .toList();
                case Frame.DEED -> deeds.parts(verb);
                default -> deeds.withNeighbours(obliques(verb, place));
            };
        }

        private List<Token> objects(Token verb) {
            List<Token> objects = arguments.undergoers(verb);
            if (objects.isEmpty() && hit.last() > verb.id()) {
                return dependentsOf(Deprel.OBJ);
            }
            return objects.isEmpty() && !arguments.isPassive(verb)
                    ? arguments.nameBehind(verb).map(List::of).orElse(List.of())
                    : objects;
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
            sourceRoute = "subject";
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
                if (sources.isEmpty() && !arguments.isPassive(hit.token())) {
                    sourceRoute = "before";
                    sources.addAll(namedBefore(heads));
                }
            }
            if (sources.isEmpty() && !frame.with().isEmpty() && arguments.isPassive(hit.token())) {
                // Russian troops were put on alert: nobody else puts them so
                arguments
                        .undergoers(hit.token())
                        .forEach(head -> phrases.represented(head).ifPresent(sources::add));
            }
            sources.removeIf(id -> !scene.canBeSource(frame.type(), id));
            if (sources.isEmpty() && frame.sources().isEmpty()) {
                sourceRoute = "owner";
                arguments.doers(hit.token()).forEach(head -> sources.addAll(phrases.owners(head)));
                sources.removeIf(id -> !scene.canBeSource(frame.type(), id));
            }
            return sources;
        }

        /** Where the subject in the tree is nobody: the name that the subject explains, or the one before the verb. */
        private Set<Integer> namedBefore(List<Token> subjects) {
            Set<Integer> ids = new LinkedHashSet<>();
            subjects.forEach(
                    subject -> arguments.explained(subject).ifPresent(head -> ids.addAll(phrases.participants(head))));
            if (ids.isEmpty()) {
                arguments
                        .nameBefore(hit.token(), subjects.isEmpty())
                        .ifPresent(head -> ids.addAll(phrases.participants(head)));
            }
            return ids;
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

        private List<Finding> pair(Frame frame, Set<Integer> sources, Set<Integer> targets, String how) {
            List<Finding> found = new ArrayList<>();
            boolean doerUnknown = sources.isEmpty();
            for (int target : targets) {
                if (doerUnknown) {
                    found.add(finding(frame, null, target, how));
                }
                for (int source : sources) {
                    if (scene.fits(frame.type(), source, target)) {
                        found.add(finding(frame, source, target, how));
                    }
                }
            }
            return found;
        }

        /** The code of the words, or of shorter ones among them with this object. */
        private @Nullable String code(Frame frame) {
            if (frame.cameo() != null) {
                return frame.cameo();
            }
            return scene.lexicon().framesOf(hit.token()).stream()
                    .filter(other -> other.type() == frame.type() && other.cameo() != null)
                    .filter(other ->
                            other.with().isEmpty() ? other.words().size() == 1 : deeds.hasObject(hit, other.with()))
                    .map(Frame::cameo)
                    .findFirst()
                    .orElse(null);
        }

        private Finding finding(Frame frame, @Nullable Integer source, int target, String how) {
            String rule = arguments.isPassive(hit.token()) ? "passive-verb" : "active-verb";
            List<String> clues = List.of(
                    "doer=" + (source == null ? "nobody" : sourceRoute),
                    "source=" + (source == null ? "nobody" : phrases.wording(source)),
                    "target=" + phrases.wording(target),
                    "how=" + how);
            return new Finding(frame.type(), source, target, hit.token(), hit.last(), rule, clues, Map.of())
                    .coded(code(frame));
        }
    }
}
