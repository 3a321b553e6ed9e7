package org.relasi.extract.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relasi.extract.Extractor;
import org.relasi.extract.names.EventKind.Recurrence;

/** The words of all languages for kinds of events, <i>pemilihan presiden, presidential election</i>: {@code event-kinds.tsv}. */
public final class EventKinds {

    private static final String RESOURCE = "event-kinds.tsv";
    private static final int FIRST_PHRASE = 2;
    private static final int LONGEST_PHRASE = 3;

    private final Map<String, EventKind> byPhrase = new HashMap<>();

    /**
     * Words of a name that tell the kind of event.
     *
     * @param first position of the first of them, from 0
     * @param end position behind the last
     */
    public record Found(EventKind kind, int first, int end) {}

    private EventKinds() {}

    /**
     * The kinds of the product.
     *
     * @throws IllegalStateException where the list is missing or a line of it has no kind and words
     */
    public static EventKinds load() {
        EventKinds kinds = new EventKinds();
        try (InputStream in = Extractor.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(kinds::add);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return kinds;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length <= FIRST_PHRASE) {
            throw new IllegalStateException(RESOURCE + ": no words in " + line);
        }
        EventKind kind = new EventKind(cells[0], Recurrence.valueOf(cells[1].toUpperCase(Locale.ROOT)));
        for (int i = FIRST_PHRASE; i < cells.length; i++) {
            byPhrase.put(Names.normalize(cells[i]), kind);
        }
    }

    /** The longest phrase that names a kind, of two as long the first; words are lower-case without accents. */
    public Optional<Found> find(List<String> words) {
        for (int length = Math.min(LONGEST_PHRASE, words.size()); length > 0; length--) {
            for (int first = 0; first + length <= words.size(); first++) {
                EventKind kind = byPhrase.get(String.join(" ", words.subList(first, first + length)));
                if (kind != null) {
                    return Optional.of(new Found(kind, first, first + length));
                }
            }
        }
        return Optional.empty();
    }
}
