package org.relasi.extract.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relasi.extract.RelationType;
import org.relasi.extract.weighing.Said;
import org.relasi.syntax.Token;

/** What the statements of a document have to do with each other: what one is about, which accusation a denial answers. */
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
            } else if (said.finding().type() == RelationType.DENIES && lastAccused.containsKey(said.subject())) {
                answers.put(id, lastAccused.get(said.subject()));
            }
        }
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

    /** A denial answers the last accusation before it whose target is the denier. */
    Optional<Integer> answered(int id) {
        return Optional.ofNullable(answers.get(id));
    }
}
