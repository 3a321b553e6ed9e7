package org.relasi.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;

/** Finds the states that names of organizations name: China in <i>Chinese Foreign Ministry</i>. */
final class StatesInNames {

    private static final int LONGEST_STATE = 4;

    private final Gazetteer gazetteer;
    private final ListedWords sentence;

    StatesInNames(Gazetteer gazetteer, ListedWords sentence) {
        this.gazetteer = gazetteer;
        this.sentence = sentence;
    }

    /** ISO 3166-1 alpha-3 codes by the position of the first token that names the state, from 0. */
    Map<Integer, String> find(List<NameSpan> names) {
        Map<Integer, String> states = new HashMap<>();
        for (NameSpan name : names) {
            for (int at = name.first() - 1; name.type() == EntityType.ORGANIZATION && at < name.last(); at++) {
                find(states, at, name.last());
            }
        }
        return Map.copyOf(states);
    }

    private void find(Map<Integer, String> states, int at, int last) {
        for (int end = Math.min(last, at + LONGEST_STATE); end > at; end--) {
            int length = end - at;
            gazetteer
                    .find(sentence.tokens(at, end), sentence.lowers(at, end), 0)
                    .filter(match -> match.length() == length)
                    .map(match -> match.value())
                    .filter(entry -> entry.kind() == Gazetteer.Kind.NAME || entry.kind() == Gazetteer.Kind.DEMONYM)
                    .map(Gazetteer.Entry::iso3)
                    .ifPresent(iso3 -> states.putIfAbsent(at, iso3));
        }
    }
}
