package org.relasi.extract.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.extract.rules.VerbRule;
import org.relasi.extract.weighing.Said;
import org.relasi.syntax.Token;

/** What the statements of a document have to do with each other: what one is about, which accusation a denial or confirmation answers. */
final class StatementLinks {

    /** Statements that one is about, at most: where lists accuse lists of what they did to lists. */
    private static final int MOST_CONTENTS = 100;

    /** A word of a document. */
    private record Word(int sentence, int token) {}

    private final List<Said> all;
    /** Ids of the statements in the content clause of each word that governs one. */
    private final Map<Word, List<Integer>> contents = new HashMap<>();

    private final Map<Integer, Integer> answers = new HashMap<>();

    /** @param all in the order of the text; the place of one is its id */
    StatementLinks(List<Said> all) {
        this.all = all;
        Map<Integer, Integer> lastAccused = new HashMap<>();
        for (int id = 0; id < all.size(); id++) {
            Said said = all.get(id);
            Token governor = said.stance().governor();
            if (governor != null) {
                addContent(new Word(said.sentence().index(), governor.id()), id);
            }
            if (said.finding().type() == RelationType.ACCUSES) {
                lastAccused.put(said.finding().object(), id);
                continue;
            }
            Integer accusation = lastAccused.get(said.subject());
            if (accusation != null && answers(said, all.get(accusation))) {
                answers.put(id, accusation);
            }
        }
    }

    /** Whether it answers that: <i>belum membantah</i> does not, and a confirmation answers only whose accusation it admits. */
    private static boolean answers(Said said, Said accusation) {
        Polarity polarity = said.stance().polarity();
        if (polarity == Polarity.DENIED || polarity == Polarity.NEGATED) {
            return false;
        }
        return said.finding().type() == RelationType.DENIES
                || said.finding().rule().equals(VerbRule.CONFIRMATION)
                        && said.finding().object() == accusation.subject();
    }

    private void addContent(Word governor, int id) {
        List<Integer> known = contents.computeIfAbsent(governor, first -> new ArrayList<>(1));
        if (known.size() < MOST_CONTENTS) {
            known.add(id);
        }
    }

    /** Ids of the statements in the clause that says what one is about. */
    List<Integer> contents(int id) {
        Said said = all.get(id);
        Word trigger =
                new Word(said.sentence().index(), said.finding().trigger().id());
        return contents.getOrDefault(trigger, List.of()).stream()
                .filter(other -> other != id)
                .toList();
    }

    /** A denial or confirmation answers the last accusation before it whose target is who denies or confirms. */
    Optional<Integer> answered(int id) {
        return Optional.ofNullable(answers.get(id));
    }
}
