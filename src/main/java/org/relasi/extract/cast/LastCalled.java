package org.relasi.extract.cast;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who was mentioned last before a place, by each word that they are called by. */
final class LastCalled {

    /** @param start of the mention; of several who are mentioned there the first that appeared stands */
    private record Place(int start, int participant) {}

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::start)
            .thenComparing(Comparator.comparingInt(Place::participant).reversed());

    private final Map<String, NavigableSet<Place>> byWord = new HashMap<>();

    /** Remembers a mention of one who is called by these words. */
    void add(int participant, Collection<String> words, int start) {
        Place place = new Place(start, participant);
        words.forEach(word -> of(word).add(place));
    }

    /** Forgets a mention. */
    void remove(int participant, Collection<String> words, int start) {
        Place place = new Place(start, participant);
        words.forEach(word -> of(word).remove(place));
    }

    /** Who is called by one of these words and was mentioned last before a place of the text. */
    Optional<Integer> before(int offset, Collection<String> words) {
        Place end = new Place(offset, Integer.MAX_VALUE);
        return words.stream()
                .filter(byWord::containsKey)
                .flatMap(word -> Stream.ofNullable(of(word).lower(end)))
                .max(ORDER)
                .map(Place::participant);
    }

    private NavigableSet<Place> of(String word) {
        return byWord.computeIfAbsent(word, first -> new TreeSet<>(ORDER));
    }
}
