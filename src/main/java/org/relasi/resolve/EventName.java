package org.relasi.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.names.EventKind;
import org.relasi.extract.names.EventKinds;

/**
 * An event's name by what it means: <i>pemilihan presiden AS 2016</i> and <i>2016 US presidential election</i> are one.
 *
 * @param kind null where no word tells it
 * @param year as written, null where there is none
 * @param rest whose and where it is, and all other words that may tell it apart
 */
record EventName(@Nullable EventKind kind, @Nullable String year, SortedSet<String> rest) {

    private static final EventKinds KINDS = EventKinds.load();
    private static final EventWords WORDS = new EventWords();
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static EventName of(String name) {
        List<String> words =
                new ArrayList<>(Arrays.asList(NameKey.of(name).text().split(" ", -1)));
        Predicate<String> isYear = word -> YEAR.matcher(word).matches();
        String year = words.stream().filter(isYear).findFirst().orElse(null);
        words.removeIf(isYear);
        Optional<EventKinds.Found> found = KINDS.find(words);
        found.ifPresent(kind -> words.subList(kind.first(), kind.end()).clear());
        return new EventName(found.map(EventKinds.Found::kind).orElse(null), year, WORDS.meanings(words));
    }

    /** A summit of a body is told by the body, and by its number; where it was is left out. */
    String whose() {
        boolean ofBody = rest.stream().anyMatch(word -> word.startsWith(EventWords.BODY));
        return rest.stream()
                .filter(word -> !ofBody
                        || word.startsWith(EventWords.BODY)
                        || NUMBER.matcher(word).matches())
                .collect(Collectors.joining("/"));
    }

    /** Whether it tells more than that some state or body had to do with it. */
    boolean isOwn() {
        SortedSet<String> own = new TreeSet<>(rest);
        own.removeIf(word -> word.startsWith(EventWords.STATE) || word.startsWith(EventWords.BODY));
        return !own.isEmpty();
    }
}
