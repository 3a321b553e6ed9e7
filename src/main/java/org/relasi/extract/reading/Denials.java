package org.relasi.extract.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.relasi.extract.RelationType;
import org.relasi.extract.cast.Cast;
import org.relasi.extract.rules.TitleRule;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.weighing.Said;

/**
 * Finds whom a denial or confirmation answers that does not say so itself: <i>Kremlin menepis tuduhan itu</i>. It remembers what was said
 * before, statement by statement, in the order of the text.
 */
public final class Denials {

    /** Sentences that <i>tuduhan itu</i> may reach back. */
    private static final int REACH = 4;

    private final Cast cast;
    /** The last accusation of each who was accused. */
    private final Map<Integer, LastUnlike.Numbered> accusations = new HashMap<>();

    private final LastUnlike accusers = new LastUnlike(Said::subject);
    /** What was done to somebody, by who is said to have done it. */
    private final Map<Integer, LastUnlike> harmed = new HashMap<>();

    /** What was done to somebody by nobody who is known. */
    private final LastUnlike harmedByNobody = undergoers();

    private int count;

    Denials(Cast cast) {
        this.cast = cast;
    }

    /** Remembers what was said after all that is remembered. */
    void remember(Said said) {
        LastUnlike.Numbered numbered = new LastUnlike.Numbered(count++, said);
        if (said.finding().type() == RelationType.ACCUSES) {
            accusations.put(said.finding().object(), numbered);
            accusers.add(numbered);
        }
        if (!said.finding().rule().equals(TitleRule.NAME)) {
            harmed.computeIfAbsent(said.subject(), first -> undergoers()).add(numbered);
            if (said.finding().subject() == null) {
                harmedByNobody.add(numbered);
            }
        }
    }

    private static LastUnlike undergoers() {
        return new LastUnlike(said -> said.finding().object());
    }

    /** The denial with the accuser that it answers; empty where nobody is known whom it could answer. */
    Optional<Finding> answered(Finding denial, int sentence) {
        int denier = Objects.requireNonNull(denial.subject());
        Optional<Integer> accuser = accuserOf(denier).or(() -> lastAccuser(denier, sentence));
        if (accuser.isPresent()) {
            return accuser.map(denial::withObject);
        }
        return denial.object() == Finding.UNKNOWN
                ? lastHarmed(denier, sentence).map(denial::withObject)
                : Optional.of(denial);
    }

    /** <i>Kremlin mengakui tuduhan itu</i>: with the accuser to whom it is admitted; empty where nobody accused. */
    Optional<Finding> admitted(Finding confirmation, int sentence) {
        if (confirmation.object() != Finding.UNKNOWN) {
            return Optional.of(confirmation);
        }
        int accused = Objects.requireNonNull(confirmation.subject());
        return accuserOf(accused).or(() -> lastAccuser(accused, sentence)).map(confirmation::withObject);
    }

    /** Who suffered what the denier is last said to have done, or nobody is known to have done. */
    private Optional<Integer> lastHarmed(int denier, int sentence) {
        Optional<LastUnlike.Numbered> own =
                Optional.ofNullable(harmed.get(denier)).flatMap(last -> last.unlike(denier));
        return Stream.concat(own.stream(), harmedByNobody.unlike(denier).stream())
                .max(LastUnlike.Numbered.ORDER)
                .filter(last -> isNear(last.said(), sentence))
                .map(last -> last.said().finding().object());
    }

    private Optional<Integer> accuserOf(int denier) {
        return Stream.concat(Stream.of(denier), cast.offices().bodies(denier).stream())
                .flatMap(accused -> Stream.ofNullable(accusations.get(accused)))
                .max(LastUnlike.Numbered.ORDER)
                .map(last -> last.said().subject())
                .filter(accuser -> accuser != denier);
    }

    private Optional<Integer> lastAccuser(int denier, int sentence) {
        return accusers.unlike(denier)
                .filter(last -> isNear(last.said(), sentence))
                .map(last -> last.said().subject());
    }

    private static boolean isNear(Said said, int sentence) {
        return sentence - said.sentence().index() <= REACH;
    }
}
