package org.relasi.extract.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.Frame;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.phrases.Arguments;
import org.relasi.extract.phrases.Company;
import org.relasi.extract.phrases.Deeds;
import org.relasi.extract.phrases.Phrases;
import org.relasi.extract.phrases.WordOrder;
import org.relasi.extract.rules.VerbDoers.Doers;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** What one verb of the lexicon says of whom: the first of its frames whose doer and undergoer are found. */
final class VerbReading {

    private static final String ITSELF = "itself";
    /** The undergoer is not the phrase itself but who it belongs to: <i>mengkritik kebijakan Petro</i>. */
    private static final String OWNER = "owner";

    private static final String OBJECT = "obj";

    private static final String EACH = "each";
    private static final int NEAR = 2;

    private static final String COERCION = "coercion";
    private static final String HELP = "material-cooperation";

    private final Scene scene;
    private final Sentence sentence;
    private final Lexicon.Hit hit;
    private final Arguments arguments;
    private final Phrases phrases;
    private final VerbPlaces places;
    private final VerbDoers doers;
    private final Deeds deeds;
    private final Company company;

    VerbReading(Scene scene, Lexicon.Hit hit) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.hit = hit;
        this.arguments = new Arguments(sentence, scene.lexicon());
        this.phrases = new Phrases(scene);
        this.places = new VerbPlaces(scene, hit);
        this.doers = new VerbDoers(scene, hit.token(), phrases, places);
        this.deeds = new Deeds(scene, arguments);
        this.company = new Company(scene, hit, arguments, deeds);
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
        if (!company.isKept(frame)) {
            return List.of();
        }
        Doers sources = doers.of(frame);
        if (sources.participants().isEmpty() && !doerIsUnknown(frame)) {
            return List.of();
        }
        List<Finding> mutual = isReciprocal() && frame.takesObject() ? eachWithEach(frame, sources) : List.of();
        List<Finding> found = mutual.isEmpty() ? directed(frame, sources) : mutual;
        if (!found.isEmpty()) {
            return found;
        }
        if (frame.type() == RelationType.DENIES) {
            return denials(frame, sources);
        }
        if (frame.type() == RelationType.CONFIRMS) {
            return confirmations(frame, sources);
        }
        boolean mutually = scene.relations().relation(frame.type()).symmetric()
                && !(frame.takesObject() && arguments.isPassive(hit.token()));
        return mutually ? eachWithEach(frame, sources) : List.of();
    }

    /** From the doers to the undergoers at the first place of the frame where there are any. */
    private List<Finding> directed(Frame frame, Doers sources) {
        for (String place : frame.targets()) {
            List<Token> heads = places.at(place);
            Set<Integer> targets = accepted(frame, heads);
            String how = place + "/" + ITSELF;
            // of a passive without doer, only who is named himself
            if (targets.isEmpty() && !sources.participants().isEmpty()) {
                targets = owned(frame, heads);
                how = place + "/" + OWNER;
            }
            List<Finding> found = pair(frame, sources, targets, how);
            if (!found.isEmpty()) {
                return withParties(frame, sources, targets, found);
            }
        }
        return List.of();
    }

    /** <i>Vietnam and the United States signed a trade agreement</i>: they agree with it, and with each other. */
    private List<Finding> withParties(Frame frame, Doers parties, Set<Integer> targets, List<Finding> found) {
        boolean events = targets.stream().allMatch(id -> scene.cast().type(id) == EntityType.EVENT);
        if (!events || !scene.relations().relation(frame.type()).symmetric()) {
            return found;
        }
        List<Finding> all = new ArrayList<>(found);
        all.addAll(eachWithEach(frame, parties));
        return all;
    }

    /** A denial that names no accuser: of what its clause says was done to somebody, or of an earlier claim. */
    private List<Finding> denials(Frame frame, Doers sources) {
        List<Token> undergone = new ArrayList<>(places.at(Frame.CONTENT));
        undergone.addAll(new WordOrder(sentence).namesBehind(hit.token()));
        return sources.participants().stream()
                .map(source -> denial(frame, source, undergone))
                .toList();
    }

    private Finding denial(Frame frame, int source, List<Token> undergone) {
        int target = phrases.participants(undergone).stream()
                .filter(id -> scene.fits(frame.type(), source, id))
                .findFirst()
                .orElse(Finding.UNKNOWN);
        return new Finding(frame.type(), source, target, hit.token(), hit.last(), VerbRule.DENIAL, List.of(), Map.of())
                .between(phrases.word(source), phrases.word(target));
    }

    /** <i>Uganda mengakui tuduhan Kenya, tuduhan itu</i>: to who made it, named there or to be looked for in what was said before. */
    private List<Finding> confirmations(Frame frame, Doers sources) {
        List<Token> claims = places.at(OBJECT).stream()
                .filter(head -> head.is(Upos.NOUN) && scene.lexicon().has("accusation", head))
                .toList();
        if (claims.isEmpty()) {
            return List.of();
        }
        Set<Integer> accusers = accusers(frame, claims);
        Stream<Finding> found = sources.participants().stream()
                .flatMap(source -> accusers.isEmpty()
                        ? Stream.of(confirmation(frame, source, Finding.UNKNOWN))
                        : accusers.stream()
                                .filter(accuser -> scene.fits(frame.type(), source, accuser))
                                .map(accuser -> confirmation(frame, source, accuser)));
        return found.toList();
    }

    private Set<Integer> accusers(Frame frame, List<Token> claims) {
        Set<Integer> ids = new LinkedHashSet<>();
        for (Token claim : claims) {
            List<Integer> owners = phrases.owners(claim);
            ids.addAll(owners.isEmpty() ? phrases.participants(claimants(claim)) : Set.copyOf(owners));
        }
        ids.removeIf(id -> !canUndergo(frame, scene.cast().type(id)));
        return ids;
    }

    private List<Token> claimants(Token claim) {
        return sentence.dependents(claim, Deprel.NMOD).stream()
                .filter(one -> sentence.dependents(one, Deprel.CASE).stream()
                        .anyMatch(mark -> scene.lexicon().has("agentMarkers", mark)))
                .toList();
    }

    private Finding confirmation(Frame frame, int source, int accuser) {
        return new Finding(
                        frame.type(),
                        source,
                        accuser,
                        hit.token(),
                        hit.last(),
                        VerbRule.CONFIRMATION,
                        List.of(),
                        Map.of())
                .between(phrases.word(source), accuser == Finding.UNKNOWN ? null : phrases.word(accuser));
    }

    /** <i>both accuse the other; Rusia dan AS saling menuduh; menuduh satu sama lain</i>: each does it to each. */
    private boolean isReciprocal() {
        return sentence.dependents(hit.token()).stream()
                        .anyMatch(token -> scene.lexicon().has("pronouns.reciprocal", token))
                || scene.lexicon().list("pronouns.reciprocal").stream().anyMatch(this::standsBehind);
    }

    /** Whether a phrase of several words begins within a few words behind the verb. */
    private boolean standsBehind(String phrase) {
        List<String> words = List.of(phrase.split(" ", -1));
        int last = sentence.tokens().size() - words.size();
        for (int start = hit.last(); words.size() > 1 && start <= Math.min(last, hit.last() + NEAR); start++) {
            List<String> there = sentence.tokens().subList(start, start + words.size()).stream()
                    .map(token -> token.form().toLowerCase(Locale.ROOT))
                    .toList();
            if (there.equals(words)) {
                return true;
            }
        }
        return false;
    }

    private List<Finding> eachWithEach(Frame frame, Doers parties) {
        boolean symmetric = scene.relations().relation(frame.type()).symmetric();
        List<Finding> found = new ArrayList<>();
        // of fifty countries that signed a treaty, two that are named signed nothing with each other
        boolean examples = !arguments.examplesOfSubject(hit.token()).isEmpty();
        if (examples || !EachToEach.isSaidAmong(parties.participants().size())) {
            return found;
        }
        for (int one : parties.participants()) {
            for (int other : parties.participants()) {
                if (scene.fits(frame.type(), one, other) && (!symmetric || one < other)) {
                    found.add(finding(frame, parties.route(), one, other, EACH));
                }
            }
        }
        return found;
    }

    private boolean doerIsUnknown(Frame frame) {
        return arguments.isPassive(hit.token())
                && arguments.isAgentless(hit.token())
                && scene.lexicon().events().containsKey(frame.type());
    }

    private Set<Integer> accepted(Frame frame, List<Token> heads) {
        Set<Integer> ids = phrases.participants(heads);
        ids.removeIf(id -> !canUndergo(frame, scene.cast().type(id)));
        // fifty countries condemned Bolivia, including PERU
        ids.removeAll(phrases.participants(arguments.examplesOfSubject(hit.token())));
        return ids;
    }

    private boolean canUndergo(Frame frame, EntityType type) {
        return scene.canBeTarget(frame.type(), type) && frame.selection().allowsUndergoer(type);
    }

    private Set<Integer> owned(Frame frame, List<Token> heads) {
        Set<Integer> ids = new LinkedHashSet<>();
        for (Token head : heads) {
            boolean ofOwner = scene.relations().relation(frame.type()).ofOwner()
                            && !frame.selection().itself()
                    || standsForOwner(head)
                    || isDoneToPeople(frame, head);
            phrases.owners(head).stream()
                    .filter(id -> ofOwner && canUndergo(frame, scene.cast().type(id)))
                    .forEach(ids::add);
            if (ids.isEmpty() && canUndergo(frame, EntityType.EVENT)) {
                phrases.event(head).ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** <i>arrested a British tourist, helped Turkish villagers, seized two Thai boats</i>: it is done to their state, too. */
    private boolean isDoneToPeople(Frame frame, Token head) {
        String family = scene.relations().relation(frame.type()).family();
        return phrases.isNational(head) && (family.equals(COERCION) || family.equals(HELP))
                || family.equals(COERCION) && deeds.isObject(frame.selection().with(), head);
    }

    /** <i>menangkap aktor X, gedung DPR, Menteri Kebudayaan Polandia</i>: who is called so, or stands for whose they are. */
    private boolean standsForOwner(Token head) {
        return head.hasFeat("NounType", "Office")
                || Stream.of("person", "organization", "site")
                        .anyMatch(kind -> scene.lexicon().has("nominals." + kind, head));
    }

    private List<Finding> pair(Frame frame, Doers sources, Set<Integer> targets, String how) {
        List<Finding> found = new ArrayList<>();
        if (!EachToEach.isSaid(sources.participants().size(), targets.size())) {
            return found;
        }
        for (int target : targets) {
            if (sources.participants().isEmpty()) {
                found.add(finding(frame, sources.route(), null, target, how));
            }
            sources.participants().stream()
                    .filter(source -> scene.fits(frame.type(), source, target))
                    .map(source -> finding(frame, sources.route(), source, target, how))
                    .forEach(found::add);
        }
        return found;
    }

    private Finding finding(Frame frame, String route, @Nullable Integer source, int target, String how) {
        String rule = arguments.isPassive(hit.token()) ? "passive-verb" : "active-verb";
        List<String> clues = List.of(
                "doer=" + (source == null ? "nobody" : route),
                "source=" + (source == null ? "nobody" : phrases.wording(source)),
                "target=" + phrases.wording(target),
                "how=" + how);
        return new Finding(frame.type(), source, target, hit.token(), hit.last(), rule, clues, Map.of())
                .coded(code(frame))
                .between(source == null ? null : phrases.word(source), phrases.word(target));
    }

    /** The code of the words, or of shorter ones among them with this object. */
    private @Nullable String code(Frame frame) {
        if (frame.cameo() != null) {
            return frame.cameo();
        }
        return scene.lexicon().framesOf(hit.token()).stream()
                .filter(other -> other.type() == frame.type() && other.cameo() != null)
                .filter(other -> other.selection().with().isEmpty()
                        ? other.words().size() == 1
                        : deeds.hasObject(hit, other.selection().with()))
                .map(Frame::cameo)
                .findFirst()
                .orElse(null);
    }
}
