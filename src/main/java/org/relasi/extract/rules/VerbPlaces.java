package org.relasi.extract.rules;

import java.util.ArrayList;
import java.util.List;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.Frame;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.phrases.Arguments;
import org.relasi.extract.phrases.Deeds;
import org.relasi.extract.phrases.Obliques;
import org.relasi.extract.phrases.WordOrder;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** Finds the phrases that stand at a place which a {@link Frame} names, around one verb or phrase of several words. */
final class VerbPlaces {

    private final Sentence sentence;
    private final Lexicon.Hit hit;
    private final Token verb;
    private final Arguments arguments;
    private final Obliques obliques;
    private final WordOrder wordOrder;
    private final Deeds deeds;
    private final Lexicon lexicon;

    VerbPlaces(Scene scene, Lexicon.Hit hit) {
        this.sentence = scene.sentence();
        this.hit = hit;
        this.verb = hit.token();
        this.lexicon = scene.lexicon();
        this.arguments = new Arguments(sentence, scene.lexicon());
        this.obliques = new Obliques(sentence, scene.lexicon());
        this.wordOrder = new WordOrder(sentence);
        this.deeds = new Deeds(scene, arguments);
    }

    /** The heads of the phrases at a place: one of the places of {@link Frame}, or a preposition. */
    List<Token> at(String place) {
        return switch (place) {
            case Frame.OBJECT -> objects();
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
            case Frame.GENITIVE -> hit.last() > verb.id() ? genitives() : behind(place);
            default -> deeds.withNeighbours(behind(place));
        };
    }

    private List<Token> objects() {
        List<Token> objects = arguments.undergoers(verb);
        if (objects.isEmpty() && hit.last() > verb.id()) {
            return objectsOfPhrase();
        }
        if (!objects.isEmpty()) {
            return objects;
        }
        // Menurut Peru, VEGA diracun: parsers take it for a part of the name before the comma
        return (arguments.isPassive(verb) ? wordOrder.nameBefore(verb, false) : wordOrder.nameBehind(verb))
                .filter(name -> !isSubjectOfReport(name))
                .map(List::of)
                .orElse(List.of());
    }

    /** <i>kantor berita itu melaporkan VEGA mundur</i>: of whom something is reported. */
    private boolean isSubjectOfReport(Token name) {
        return lexicon.has("reports", verb)
                && arguments.clauses(verb).stream()
                        // melaporkan Vega TERKAIT kasus itu
                        .filter(clause -> lexicon.framesOf(clause).stream()
                                .noneMatch(frame -> frame.type() == RelationType.LINKED_TO))
                        .flatMap(clause -> arguments.subjects(clause).stream())
                        .anyMatch(name::equals);
    }

    /** <i>take aim at, carry out</i>: objects of any word of a phrase of several words. */
    private List<Token> objectsOfPhrase() {
        List<Token> found = new ArrayList<>();
        for (int id = verb.id(); id <= hit.last(); id++) {
            sentence.dependents(sentence.token(id), Deprel.OBJ).stream()
                    .filter(token -> token.id() > hit.last())
                    .forEach(found::add);
        }
        // rounded UP 20 PALESTINIANS: a particle that the tree takes for a preposition
        sentence.dependents(verb, Deprel.OBL).stream()
                .filter(token -> obliques.marker(token)
                        .filter(mark -> mark.id() <= hit.last() && mark.id() > verb.id())
                        .isPresent())
                .forEach(found::add);
        return found;
    }

    /** <i>ikut campur dalam urusan PERU</i>: whose the last noun of a phrase is; else the preposition. */
    private List<Token> genitives() {
        List<Token> found = new ArrayList<>(obliques.genitives(sentence.token(hit.last())));
        found.removeIf(token -> token.id() <= hit.last());
        return found.isEmpty() ? behind(Frame.GENITIVE) : found;
    }

    private List<Token> behind(String preposition) {
        List<Token> found = new ArrayList<>(obliques.of(verb, preposition));
        for (int id = verb.id() + 1; id <= hit.last(); id++) {
            found.addAll(obliques.of(sentence.token(id), preposition));
        }
        return found;
    }
}
