package org.relasi.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.relasi.extract.RelationType;
import org.relasi.extract.cameo.CameoRow;
import org.relasi.extract.lexicon.RelationLexicon;

/**
 * A sentence with the event between two states that event data would note: {@code events.tsv}.
 *
 * @param root of CAMEO, two digits; {@code 00} where there is no event between two states
 * @param source ISO 3166-1 alpha-3 code of the state that the doer is or acts for
 * @param target of the state that the undergoer is or acts for
 */
record EventSentence(String root, String source, String target, String text) {

    private static final int COLUMNS = 4;
    private static final String NONE = "00";

    /** What is done with each other: who comes first is left to the coder. */
    private static final Set<RelationType> SYMMETRIC = Arrays.stream(RelationType.values())
            .filter(type -> RelationLexicon.load().relation(type).symmetric())
            .collect(Collectors.toSet());

    /**
     * All sentences.
     *
     * @throws IllegalStateException when a line has not four columns; it is named
     */
    static List<EventSentence> all() {
        return Rows.of("events.tsv", COLUMNS).stream()
                .map(cells -> new EventSentence(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    /** The event as it is compared; none where there is none. */
    Set<String> meant() {
        return NONE.equals(root) ? Set.of() : Set.of(root + " " + source + " " + target);
    }

    /** The events between two states that rows say, each once; those that two do with each other as they are meant, if they are. */
    Set<String> read(List<CameoRow> rows) {
        Set<String> read = new TreeSet<>();
        for (CameoRow row : rows) {
            String from = row.sourceIso3();
            String to = row.targetIso3();
            if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                boolean turned = SYMMETRIC.contains(RelationType.valueOf(row.relation())) && from.equals(target);
                String ends = turned ? to + " " + from : from + " " + to;
                read.add(row.cameo().substring(0, NONE.length()) + " " + ends);
            }
        }
        return read;
    }
}
