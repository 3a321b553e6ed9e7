package org.relasi.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Document;
import org.relasi.syntax.Sentence;

/**
 * Finds the expressions of time of a document and what they mean: <i>Rabu (12/3/2025)</i>, <i>pekan lalu</i>, <i>in 2016</i>.
 * Safe for use by many threads.
 */
public final class TimeFinder {

    private final Map<String, Optional<TimeWords>> words = new ConcurrentHashMap<>();

    /**
     * The expressions of each sentence, in order, never overlapping. A document in a language without words of time has none.
     *
     * @param published day of publication, from which <i>last week</i> counts; without it only whole dates are found
     */
    public List<List<TimeExpression>> find(Document document, @Nullable LocalDate published) {
        Optional<TimeWords> known = words.computeIfAbsent(document.language(), TimeWords::of);
        if (known.isEmpty()) {
            return document.sentences().stream()
                    .map(sentence -> List.<TimeExpression>of())
                    .toList();
        }
        TimeWords own = known.get();
        Reckoning reckoning = new Reckoning(published, new Habit(document.sentences(), own));
        List<List<TimeExpression>> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            found.add(new TimeScan(sentence, own, reckoning).expressions());
        }
        return found;
    }
}
