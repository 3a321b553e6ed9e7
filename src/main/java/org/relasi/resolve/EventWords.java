package org.relasi.resolve;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relasi.country.Country;

/** What the words of an event's name mean whatever the language: states, bodies, and some words of a list. */
final class EventWords {

    static final String STATE = "state:";
    static final String BODY = "body:";

    private static final String NOTHING = "-";

    private final Synonyms meanings = new Synonyms();

    EventWords() {
        meanings.addAll("event-words.tsv", meaning -> meaning);
        meanings.addAll("states.tsv", iso3 -> STATE + iso3);
        for (Country country : Country.all()) {
            country.fullNames().forEach(name -> meanings.addIfAbsent(name, STATE + country.iso3()));
        }
        for (String line : WordFile.lines("organizations.tsv")) {
            List<String> forms = List.of(line.split("\t", -1));
            forms.forEach(form -> meanings.addIfAbsent(form, BODY + forms.get(0)));
        }
    }

    /** The meanings of words in folded form, sorted, without those that tell nothing. */
    SortedSet<String> meanings(List<String> words) {
        SortedSet<String> found = new TreeSet<>(meanings.rewrite(words));
        found.remove(NOTHING);
        return found;
    }
}
