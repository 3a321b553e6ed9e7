package org.relasi.extract.rules;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relasi.extract.lexicon.Frame;
import org.relasi.extract.phrases.Arguments;
import org.relasi.extract.phrases.Phrases;
import org.relasi.extract.phrases.WordOrder;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Token;

/** Finds who does what one verb says: where its frame says, else its doer, else who is named before it. */
final class VerbDoers {

    private final Scene scene;
    private final Token verb;
    private final Phrases phrases;
    private final VerbPlaces places;
    private final Arguments arguments;
    private final WordOrder wordOrder;

    /**
     * The doers of a verb.
     *
     * @param participants empty where nobody is known
     * @param route by what they were found: {@code subject}, {@code before} the verb, or {@code owner} of its subject
     */
    record Doers(Set<Integer> participants, String route) {

        Doers {
            participants = Collections.unmodifiableSet(new LinkedHashSet<>(participants));
        }
    }

    VerbDoers(Scene scene, Token verb, Phrases phrases, VerbPlaces places) {
        this.scene = scene;
        this.verb = verb;
        this.phrases = phrases;
        this.places = places;
        this.arguments = new Arguments(scene.sentence(), scene.lexicon());
        this.wordOrder = new WordOrder(scene.sentence());
    }

    Doers of(Frame frame) {
        Doers doers = able(frame, named(frame));
        return doers.participants().isEmpty() && frame.sources().isEmpty() ? able(frame, owners()) : doers;
    }

    /** Only those who can do what the frame says. */
    private Doers able(Frame frame, Doers doers) {
        Set<Integer> able = new LinkedHashSet<>(doers.participants());
        able.removeIf(id -> !scene.canBeSource(frame.type(), id)
                || !frame.selection().allowsDoer(scene.cast().type(id)));
        return new Doers(able, doers.route());
    }

    private Doers named(Frame frame) {
        List<Token> placed = frame.sources().stream()
                .flatMap(place -> places.at(place).stream())
                .toList();
        Set<Integer> doers = phrases.participants(placed);
        if (!doers.isEmpty()) {
            return new Doers(doers, "subject");
        }
        List<Token> heads = doerIsSubject(frame) ? arguments.subjects(verb) : arguments.doers(verb);
        doers = phrases.participants(heads);
        doers.addAll(phrases.participants(arguments.examplesOfSubject(verb)));
        if (doers.isEmpty() && !arguments.isPassive(verb)) {
            doers = namedBefore(heads);
            return new Doers(doers, "before");
        }
        // Russian troops were put on alert: nobody else puts them so
        return doers.isEmpty() && !frame.selection().with().isEmpty()
                ? new Doers(represented(), "subject")
                : new Doers(doers, "subject");
    }

    /** Whether the subject is the doer whatever the voice: <i>terlibat dalam, tergabung dalam</i>. */
    private static boolean doerIsSubject(Frame frame) {
        return !frame.takesObject()
                && frame.sources().isEmpty()
                && !frame.targets().contains(Frame.SUBJECT);
    }

    private Set<Integer> represented() {
        Set<Integer> states = new LinkedHashSet<>();
        arguments.undergoers(verb).forEach(head -> phrases.represented(head).ifPresent(states::add));
        return states;
    }

    /** Where the subject in the tree is nobody: the name that the subject explains, or the one before the verb. */
    private Set<Integer> namedBefore(List<Token> subjects) {
        List<Token> explained = subjects.stream()
                .flatMap(subject -> wordOrder.explained(subject).stream())
                .toList();
        Set<Integer> doers = phrases.participants(explained);
        return doers.isEmpty()
                ? phrases.participants(
                        wordOrder.nameBefore(verb, subjects.isEmpty()).stream().toList())
                : doers;
    }

    /** <i>Pasukan Rusia menyerang</i>: to whom belongs what does it. */
    private Doers owners() {
        Set<Integer> owners = new LinkedHashSet<>();
        arguments.doers(verb).stream()
                // a US WOMAN sues: her state does not
                .filter(head -> !phrases.isNational(head))
                .forEach(head -> owners.addAll(phrases.owners(head)));
        return new Doers(owners, "owner");
    }
}
