package org.relasi.extract.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.Frame;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.phrases.Arguments;
import org.relasi.extract.phrases.Obliques;
import org.relasi.extract.phrases.Phrases;
import org.relasi.extract.phrases.WordOrder;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** What one noun of the lexicon says of whom: the first of its frames whose doer and undergoer are found. */
final class NounReading {

    private static final String LIGHT = "light-verb";
    private static final String PLAIN = "nominal";
    private static final String BETWEEN = "between";

    private final Scene scene;
    private final Sentence sentence;
    private final Lexicon.Hit hit;
    private final Token noun;
    private final Arguments arguments;
    private final Obliques obliques;
    private final WordOrder wordOrder;
    private final Phrases phrases;
    private final Optional<Token> governor;
    private String reach = "direct";

    NounReading(Scene scene, Lexicon.Hit hit) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.hit = hit;
        this.noun = head(scene.sentence(), hit);
        this.arguments = new Arguments(sentence, scene.lexicon());
        this.obliques = new Obliques(sentence, scene.lexicon());
        this.wordOrder = new WordOrder(sentence);
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
        Optional<Token> light = carrier("lightVerbs").filter(verb -> frame.light());
        Optional<Token> receiving = carrier("receivingVerbs").filter(verb -> light.isEmpty());
        Set<Integer> sources = prepositional(frame.sources());
        Set<Integer> targets = prepositional(frame.targets());
        boolean possessorActs = !frame.genitiveIsObject() || frame.sources().contains(Frame.POSSESSIVE);
        (possessorActs ? sources : targets).addAll(phrases.participants(obliques.possessors(noun)));
        (frame.genitiveIsObject() ? targets : sources).addAll(phrases.participants(genitives(frame)));
        light.ifPresent(verb -> addCarried(frame, verb, sources, targets));
        receiving.ifPresent(verb -> addReceived(frame, verb, sources, targets));
        complete(frame, sources, targets);
        String rule = light.isPresent() || receiving.isPresent() ? LIGHT : PLAIN;
        List<Finding> found = pair(frame, sources, targets, rule);
        if (found.isEmpty() && light.isPresent()) {
            found = eachWithEach(frame, sources);
        }
        return found.isEmpty() ? between(frame) : found;
    }

    /** Those of each of its words, <i>permintaan maaf NORWEGIA</i>, but for the doer: <i>the sacking of Vega BY PERU</i>. */
    private List<Token> genitives(Frame frame) {
        return words().stream()
                .flatMap(word -> obliques.genitives(word).stream())
                .filter(token -> token.id() < hit.token().id() || token.id() > hit.last())
                .filter(token -> obliques.marker(token)
                        .filter(mark -> frame.sources().contains(mark.form().toLowerCase(Locale.ROOT)))
                        .isEmpty())
                .toList();
    }

    private List<Token> words() {
        return sentence.tokens().subList(hit.token().id() - 1, hit.last());
    }

    /** The verb that the noun is the object of, where it is in a list of the lexicon. */
    private Optional<Token> carrier(String list) {
        return governor.filter(verb -> isObjectOf(verb) && scene.lexicon().has(list, verb));
    }

    /** <i>AS menjatuhkan sanksi kepada Rusia</i>: the doer of the light verb is the doer. */
    private void addCarried(Frame frame, Token verb, Set<Integer> sources, Set<Integer> targets) {
        sources.addAll(phrases.participants(arguments.doers(verb)));
        frame.targets().forEach(place -> targets.addAll(phrases.participants(obliques.of(verb, place))));
        if (targets.isEmpty()) {
            targets.addAll(phrases.participants(sentence.dependents(verb, Deprel.IOBJ)));
            targets.addAll(phrases.participants(towards(verb)));
        }
    }

    /** <i>Rusia menuai kecaman dari AS</i>: the subject of the verb is the undergoer. */
    private void addReceived(Frame frame, Token verb, Set<Integer> sources, Set<Integer> targets) {
        targets.addAll(phrases.participants(arguments.subjects(verb)));
        frame.sources().forEach(place -> sources.addAll(phrases.participants(obliques.of(verb, place))));
    }

    /** Adds those who are found less directly, where there are none yet. */
    private void complete(Frame frame, Set<Integer> sources, Set<Integer> targets) {
        reach = targets.isEmpty() ? "behind" : "direct";
        if (targets.isEmpty()) {
            targets.addAll(ownersBehind(frame));
        }
        if (sources.isEmpty() && frame.genitiveIsObject()) {
            sources.addAll(phrases.participants(bearers()));
        }
    }

    /** Phrases of a light verb with a preposition that says at whom: <i>aimed his criticism at Obama</i>. */
    private List<Token> towards(Token verb) {
        return scene.lexicon().list("towards").stream()
                .sorted()
                .flatMap(place -> obliques.of(verb, place).stream())
                .toList();
    }

    /** Undergoers that are only named inside their phrase, or behind the noun whatever its tree says. */
    private Set<Integer> ownersBehind(Frame frame) {
        Set<Integer> ids = new LinkedHashSet<>();
        for (String place : frame.targets()) {
            obliques.direct(noun, place).forEach(head -> ids.addAll(phrases.owners(head)));
            if (ids.isEmpty()) {
                wordOrder.phraseBehind(noun, place).ifPresent(head -> ids.addAll(phrases.participants(head)));
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
        scene.lexicon().list("between").forEach(place -> {
            parties.addAll(phrases.participants(obliques.direct(noun, place)));
            wordOrder.phraseBehind(noun, place).ifPresent(head -> parties.addAll(phrases.participants(head)));
        });
        return eachWithEach(frame, parties);
    }

    /** <i>Israel dan Hamas menjalani perundingan</i>. */
    private List<Finding> eachWithEach(Frame frame, Set<Integer> parties) {
        List<Finding> found = new ArrayList<>();
        if (!scene.relations().relation(frame.type()).symmetric() || !EachToEach.isSaidAmong(parties.size())) {
            return found;
        }
        List<Integer> all = List.copyOf(parties);
        for (int i = 0; i < all.size(); i++) {
            found.addAll(pair(frame, Set.of(all.get(i)), new LinkedHashSet<>(all.subList(i + 1, all.size())), BETWEEN));
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
                ids.addAll(phrases.participants(phrasesWith(place)));
            }
        }
        return ids;
    }

    /** Phrases of the noun with a preposition; else of a name in it: <i>the release of Ana Vega BY PERU</i>. */
    private List<Token> phrasesWith(String place) {
        List<Token> own = words().stream()
                .flatMap(word -> obliques.direct(word, place).stream())
                .toList();
        return own.isEmpty()
                ? words().stream()
                        .flatMap(word -> sentence.dependents(word, Deprel.NMOD).stream())
                        .filter(part -> sentence.nameAt(part).isPresent())
                        .flatMap(name -> obliques.direct(name, place).stream())
                        .toList()
                : own;
    }

    private boolean isAllowed(Frame frame, int source, int target) {
        EntityType doer = scene.cast().type(source);
        return doer != EntityType.EVENT
                && frame.selection().allowsDoer(doer)
                && frame.selection().allowsUndergoer(scene.cast().type(target));
    }

    private List<Finding> pair(Frame frame, Set<Integer> sources, Set<Integer> targets, String rule) {
        List<Finding> found = new ArrayList<>();
        if (!EachToEach.isSaid(sources.size(), targets.size())) {
            return found;
        }
        for (int source : sources) {
            for (int target : targets) {
                if (scene.fits(frame.type(), source, target) && isAllowed(frame, source, target)) {
                    List<String> clues = List.of(
                            "source=" + phrases.wording(source), "target=" + phrases.wording(target), "reach=" + reach);
                    found.add(new Finding(frame.type(), source, target, noun, hit.last(), rule, clues, Map.of())
                            .coded(frame.cameo())
                            .between(phrases.word(source), phrases.word(target)));
                }
            }
        }
        return found;
    }
}
