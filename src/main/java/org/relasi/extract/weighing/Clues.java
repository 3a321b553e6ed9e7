package org.relasi.extract.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.lexicon.Relation;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Scene;
import org.relasi.extract.stance.Stance;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Token;

/** What speaks for or against a finding, as the names of yes-or-no features: what its confidence is reckoned from. */
public final class Clues {

    private static final int CLOSE = 3;
    private static final int NEAR = 8;
    private static final int FAR = 16;
    private static final int LONG = 35;

    private Clues() {}

    public static List<String> of(Scene scene, Finding finding, Stance stance) {
        List<String> clues = new ArrayList<>();
        clues.add("always");
        clues.add("language=" + scene.document().language());
        clues.add("rule=" + finding.rule());
        finding.clues().forEach(clue -> clues.add(finding.rule() + ":" + clue));
        finding.clues().stream()
                .filter(clue -> clue.startsWith("how="))
                .forEach(clue -> clues.add(finding.type() + ":" + clue.substring(clue.lastIndexOf('/') + 1)));
        clues.add("type=" + finding.type());
        clues.add("word=" + finding.type() + "/" + words(scene, finding));
        Relation relation = scene.relations().relation(finding.type());
        clues.add("family=" + relation.family());
        clues.add("types=" + type(scene, finding.subject()) + ">" + type(scene, finding.object()));
        clues.add(finding.type() + ":doer=" + type(scene, finding.subject()));
        clues.add(finding.type() + ":undergoer=" + type(scene, finding.object()));
        if (finding.subject() == null) {
            clues.add("nobody>" + finding.clues());
        }
        clues.add("trigger is " + finding.trigger().deprel());
        clues.add("trigger is " + finding.trigger().upos() + " of " + finding.rule());
        clues.add("polarity=" + stance.polarity().value());
        clues.add("told=" + (stance.attributedTo() == null ? "narrator" : "speaker"));
        clues.add("target" + distance(scene, finding.trigger(), finding.object()));
        if (finding.subject() != null) {
            clues.add("source" + distance(scene, finding.trigger(), finding.subject()));
        }
        if (scene.sentence().tokens().size() > LONG) {
            clues.add("long sentence");
        }
        if (finding.last() > finding.trigger().id()) {
            clues.add("trigger of several words");
        }
        return clues;
    }

    /** The words of the trigger, as the lexicon matches them. */
    private static String words(Scene scene, Finding finding) {
        return IntStream.rangeClosed(
                        finding.trigger().id(), Math.max(finding.trigger().id(), finding.last()))
                .mapToObj(id -> scene.lexicon().key(scene.sentence().token(id)))
                .collect(Collectors.joining(" "));
    }

    /** How sure rules alone are, as clues for the judge of both. */
    static List<String> ofRules(List<String> model, double confidence) {
        String place = model.get(0);
        return List.of("rules " + tenths(confidence), place + ": rules " + tenths(confidence));
    }

    static int tenths(double share) {
        return (int) Math.min(9, share * 10);
    }

    private static String type(Scene scene, @Nullable Integer participant) {
        if (participant == null) {
            return "nobody";
        }
        EntityType type = scene.cast().type(participant);
        return scene.cast().described().contains(participant) ? "described " + type.label() : type.label();
    }

    /** How far the nearest mention in the sentence is from the trigger, and on which side. */
    private static String distance(Scene scene, Token trigger, int participant) {
        Optional<Token> nearest = scene.nearest(participant, trigger);
        if (nearest.isEmpty()) {
            return " not in sentence";
        }
        int steps = nearest.get().id() - trigger.id();
        int away = Math.abs(steps);
        String step = away <= CLOSE ? " close" : away <= NEAR ? " near" : away <= FAR ? " far" : " farthest";
        return step + (steps < 0 ? " before" : " behind");
    }
}
