package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import org.relasi.syntax.EntityType;

/** Places that are called by what they are: <i>Jalan R.M. Contoh</i> is one name, and <i>Jalan</i> alone is none. */
final class HeadedPlaces {

    private final NameLists lists;
    private final ListedWords sentence;

    HeadedPlaces(NameLists lists, ListedWords sentence) {
        this.lists = lists;
        this.sentence = sentence;
    }

    /** The names in order, each head joined to the name right behind it, those left out that are a head alone. */
    List<NameCandidate> join(List<NameCandidate> names) {
        List<NameCandidate> joined = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            NameCandidate name = names.get(i);
            if (!isHead(name)) {
                joined.add(name);
            } else if (i + 1 < names.size() && belongs(names.get(i + 1), name)) {
                joined.add(NameCandidate.of(name.first(), names.get(i + 1).end(), EntityType.PLACE));
                i++;
            }
        }
        return joined;
    }

    private boolean isHead(NameCandidate name) {
        return name.length() == 1
                && name.type() == EntityType.PLACE
                && name.canonical() == null
                && lists.startsPlace(sentence.lower(name.first()));
    }

    private static boolean belongs(NameCandidate next, NameCandidate head) {
        return next.first() == head.end() && (next.type() == EntityType.PLACE || next.type() == EntityType.PERSON);
    }
}
