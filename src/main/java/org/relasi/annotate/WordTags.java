package org.relasi.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relasi.syntax.Upos;

/** The tags of words that a list knows: {@code words.tsv} of a language. */
public final class WordTags {

    private final Map<String, Upos> tags;

    private WordTags(Map<String, Upos> tags) {
        this.tags = Map.copyOf(tags);
    }

    public static WordTags of(String language) {
        Map<String, Upos> tags = new HashMap<>();
        for (String[] row : WordList.rows(language, "words.tsv")) {
            tags.putIfAbsent(row[0], Upos.valueOf(row[1]));
        }
        return new WordTags(tags);
    }

    public Optional<Upos> tag(String lower) {
        return Optional.ofNullable(tags.get(lower));
    }
}
