package org.relasi.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds whom a denial answers that does not say so itself: <i>Kremlin menepis tuduhan itu</i>. */
final class Denials {

    /** The rule of denials whose target is looked for here. */
    static final String RULE = "denial";

    /** Sentences that <i>tuduhan itu</i> may reach back. */
    private static final int REACH = 4;

    private final Cast cast;
    private final List<Said> earlier;

    Denials(Cast cast, List<Said> earlier) {
        this.cast = cast;
        this.earlier = earlier;
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

    /** Who suffered what the denier is last said to have done, or nobody is known to have done. */
    private Optional<Integer> lastHarmed(int denier, int sentence) {
        return last(said -> !said.finding().rule().equals(TitleRule.NAME)
                        && (said.finding().subject() == null || said.subject() == denier)
                        && said.finding().object() != denier
                        && isNear(said, sentence))
                .map(said -> said.finding().object());
    }

    private Optional<Integer> accuserOf(int denier) {
        return last(said -> said.finding().type() == RelationType.ACCUSES
                        && (said.finding().object() == denier
                                || cast.offices().actsFor(denier, said.finding().object())))
                .map(Said::subject)
                .filter(accuser -> accuser != denier);
    }

    private Optional<Integer> lastAccuser(int denier, int sentence) {
        return last(said -> said.finding().type() == RelationType.ACCUSES
                        && said.subject() != denier
                        && isNear(said, sentence))
                .map(Said::subject);
    }

    private static boolean isNear(Said said, int sentence) {
        return sentence - said.sentence().index() <= REACH;
    }

    private Optional<Said> last(Predicate<Said> wanted) {
        return earlier.stream().filter(wanted).reduce((first, second) -> second);
    }
}
